import { topicReport } from '#lib/document/addresses.ts';
import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { CHOSEN_LOW } from '#lib/server/evaluation/statistics/regression-to-the-mean.ts';
import { inSentence } from '../annual-evaluation/ladder-words.ts';
import { commentaries } from '../commentary.ts';
import { claimable } from './best-rating.ts';
import { A_TOPIC_PLACE } from './places.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what else might explain it: what its lead says, and what the figures give away (METHOD 12.4). */
export function doubts(topic: Topic, disclosed: Disclosed): Section {
	const found = fromFigures(topic);
	return {
		id: 'what-else',
		title: 'What else might explain it',
		blocks: [
			...commentaries(disclosed, topicReport(topic.code), {
				...A_TOPIC_PLACE,
				id: 'what-else',
				heading: 'In the words of its lead',
				asks: `Say what else could explain what changed in ${inSentence(topic.name)}. Think of other programmes in the schools, another year group, staff who came or left, and how pupils were assessed. Where nothing stands beside the figures, say why.`,
				strength: claimable(topic.outcomes, disclosed)
			}),
			...(found.length > 0
				? [
						{
							kind: 'prose' as const,
							heading: 'What the figures themselves leave open',
							paragraphs: [],
							items: found
						}
					]
				: [])
		]
	};
}

function fromFigures({ outcomes, training }: Topic): string[] {
	const known = outcomes.filter(({ change }) => change);
	return [
		...(outcomes.some(({ targeted }) => targeted) ? [CHOSEN_LOW] : []),
		...known.map(({ name, change }) => `${name}: ${change!.strengthReason}.`),
		...(training && known.length > 0
			? ['Pupils’ outcomes stand beside the training; no figure here joins the two.']
			: [])
	];
}

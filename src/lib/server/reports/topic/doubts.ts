import type { Section } from '#lib/document/report.ts';
import { CHOSEN_LOW } from '#lib/server/evaluation/statistics/regression-to-the-mean.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what else might explain it: what the figures give away, and who owes the rest (METHOD 12.4). */
export function doubts(topic: Topic): Section {
	const found = fromFigures(topic);
	return {
		id: 'what-else',
		title: 'What else might explain it',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					`Not written yet. Whoever leads ${topic.name.toLowerCase()} for the partnership has to say here what else could explain what changed: other programmes in the schools, another year group, staff who came or left, a change in how pupils were assessed. Without it this report isn’t finished.`
				]
			},
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

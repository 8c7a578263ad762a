import { topicReport } from '#lib/document/addresses.ts';
import type { Block, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { inSentence } from '../annual-evaluation/ladder-words.ts';
import { outcomeChart } from '../annual-evaluation/outcome-chart.ts';
import { TOO_LITTLE, tooLittle } from '../annual-evaluation/too-little.ts';
import { commentaries } from '../commentary.ts';
import { claimable } from './best-rating.ts';
import { otherOutcomes } from './other-outcomes.ts';
import { A_TOPIC_PLACE } from './places.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what changed for pupils, with comparator, n, interval and strength: one chart, and a row for each other measure. */
export function whatChanged(topic: Topic, disclosed: Disclosed): Section {
	const [first, ...others] = topic.outcomes;
	return {
		id: 'what-changed',
		title: 'What changed for pupils',
		blocks: [
			...(first && tooLittle(disclosed, topic.code) ? [TOO_LITTLE] : []),
			first ? outcomeChart(first, disclosed) : nothingYet(topic),
			...otherOutcomes(others, disclosed),
			...whatItMeans(topic, disclosed)
		]
	};
}

function whatItMeans({ code, name, outcomes }: Topic, disclosed: Disclosed): Block[] {
	return commentaries(disclosed, topicReport(code), {
		...A_TOPIC_PLACE,
		id: 'what-it-means',
		heading: 'What it means',
		asks: `Say what this means for pupils and schools. What was hoped for in ${inSentence(name)}, what is seen, and is it enough?`,
		strength: claimable(outcomes, disclosed)
	});
}

function nothingYet({ name }: Topic): Block {
	return {
		kind: 'prose',
		paragraphs: [
			`There is no evidence yet. A sheet of outcomes on ${inSentence(name)} brings it. It needs a starting point before the work, the same measure after it, and the county or England beside them.`
		]
	};
}

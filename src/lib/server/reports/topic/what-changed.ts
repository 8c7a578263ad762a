import { topicReport } from '#lib/document/addresses.ts';
import type { Block, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { outcomeChart } from '../annual-evaluation/outcome-chart.ts';
import { TOO_LITTLE, tooLittle } from '../annual-evaluation/too-little.ts';
import { commentaries } from '../commentary.ts';
import { claimable } from './best-rating.ts';
import { funnelChart } from './funnel-chart.ts';
import { intervalChart } from './interval-chart.ts';
import { A_TOPIC_PLACE } from './places.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what changed for pupils, with comparator, n, interval and strength, and schools by size. */
export function whatChanged(topic: Topic, disclosed: Disclosed): Section {
	const blocks: Block[] = [
		...(topic.outcomes.length > 0 && tooLittle(disclosed, topic.code) ? [TOO_LITTLE] : []),
		...topic.outcomes.flatMap((measure) => [
			outcomeChart(measure, disclosed),
			...intervalChart(measure, disclosed),
			...funnelChart(measure, disclosed)
		])
	];
	return {
		id: 'what-changed',
		title: 'What changed for pupils',
		blocks: [
			...(blocks.length > 0 ? blocks : [nothingYet(topic)]),
			...whatItMeans(topic, disclosed)
		]
	};
}

function whatItMeans({ code, name, outcomes }: Topic, disclosed: Disclosed): Block[] {
	return commentaries(disclosed, topicReport(code), {
		...A_TOPIC_PLACE,
		id: 'what-it-means',
		heading: 'What it means',
		asks: `Say what this means for pupils and for the schools: what was hoped for in ${name.toLowerCase()}, what is seen, and whether it is enough.`,
		strength: claimable(outcomes, disclosed)
	});
}

function nothingYet({ name }: Topic): Block {
	return {
		kind: 'prose',
		paragraphs: [
			`There is no evidence yet. A sheet of outcomes on ${name.toLowerCase()} brings it: a starting point before the work, the same measure after it, and the figures of the county or of England beside them.`
		]
	};
}

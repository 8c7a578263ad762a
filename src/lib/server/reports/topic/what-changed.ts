import type { Block, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { outcomeChart } from '../annual-evaluation/outcome-chart.ts';
import { TOO_LITTLE, tooLittle } from '../annual-evaluation/too-little.ts';
import { funnelChart } from './funnel-chart.ts';
import { intervalChart } from './interval-chart.ts';
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
		blocks: blocks.length > 0 ? blocks : [nothingYet(topic)]
	};
}

function nothingYet({ name }: Topic): Block {
	return {
		kind: 'prose',
		paragraphs: [
			`There is no evidence yet. A sheet of outcomes on ${name.toLowerCase()} brings it: a starting point before the work, the same measure after it, and the figures of the county or of England beside them.`
		]
	};
}

import type { ChartBlock, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { ladderChart } from '../annual-evaluation/ladder-chart.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives its five levels of evidence, always all five (METHOD 2.2). */
export function levels({ training, name }: Topic, disclosed: Disclosed): Section {
	const charts = training
		? ladderChart(training, disclosed).filter(
				(block): block is ChartBlock => block.kind === 'chart'
			)
		: [];
	return {
		id: 'levels',
		title: 'What came of it, level by level',
		blocks: training
			? charts
			: [
					{
						kind: 'prose',
						paragraphs: [
							`Without training on ${name.toLowerCase()} there is no evidence at any of the first four levels.`
						],
						items: [
							'1 Reactions: no evidence.',
							'2 Learning: no evidence.',
							'3 Organisation support: no evidence.',
							'4 Use: no evidence.',
							'5 Outcomes: below, with nothing that they could be set beside.'
						]
					}
				]
	};
}

import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { outcomeChart } from '../annual-evaluation/outcome-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import { intervalChart } from './interval-chart.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what stands behind its two pages: each change within chance, each other measure, and schools by size. */
export function behind({ outcomes }: Topic, disclosed: Disclosed): Section[] {
	const blocks = outcomes.flatMap((measure, at) => [
		...(at > 0 ? [outcomeChart(measure, disclosed)] : []),
		...intervalChart(measure, disclosed),
		...funnelChart(measure, disclosed)
	]);
	if (blocks.length === 0) return [];
	return [{ id: 'behind', title: 'Behind the two pages', annex: true, blocks }];
}

import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { outcomeChart } from '../annual-evaluation/outcome-chart.ts';
import { checklist } from './checklist.ts';
import { funnelChart } from './funnel-chart.ts';
import { intervalChart } from './interval-chart.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what stands behind its two pages: each change within chance, each other measure, schools by size, and which parts it has. */
export function behind(topic: Topic, disclosed: Disclosed): Section {
	const charts = topic.outcomes.flatMap((measure, at) => [
		...(at > 0 ? [outcomeChart(measure, disclosed)] : []),
		...intervalChart(measure, disclosed),
		...funnelChart(measure, disclosed)
	]);
	return {
		id: 'behind',
		title: 'Behind the two pages',
		annex: true,
		blocks: [...charts, checklist(topic, disclosed)]
	};
}

import { kindOf } from './index.ts';
import type { ChartData } from './kinds.ts';
import type { MarkOf } from './pinning.ts';

/** Takes a chart; gives the labels of its points, in their order. */
export function pointLabels(data: ChartData): string[] {
	const labels: string[] = [];
	withMarks(data, (label) => void labels.push(label));
	return labels;
}

/** Takes a chart and what is to stand at a point, by its label and place; gives the chart with those marks. */
export function withMarks(data: ChartData, markOf: MarkOf): ChartData {
	return kindOf(data).pinned?.(data, markOf) ?? data;
}

import type { EChartsOption } from 'echarts';
import { activityMap } from './activity-map.ts';
import { attendanceMatrix } from './attendance-matrix.ts';
import { control } from './control.ts';
import type { Plan } from './drawing/marks.ts';
import { dumbbell } from './dumbbell.ts';
import { forumDots } from './forum-dots.ts';
import type { Frame } from './frame.ts';
import { funnel } from './funnel.ts';
import { interval } from './interval.ts';
import type { ChartKind } from './kind.ts';
import type { ChartData } from './kinds.ts';
import { ladder } from './ladder.ts';
import { rankedBars } from './ranked-bars.ts';
import { smallMultiples } from './small-multiples.ts';
import { stackedCounts } from './stacked-counts.ts';

/** Every kind of chart; a new one is a file and a line here. */
export const KINDS = [
	forumDots,
	attendanceMatrix,
	rankedBars,
	ladder,
	dumbbell,
	smallMultiples,
	interval,
	control,
	funnel,
	stackedCounts,
	activityMap
] as const;

/** Takes chart data and a frame; gives the ECharts option that draws it. */
export function chartOption(data: ChartData, frame: Frame): EChartsOption {
	return kindOf(data).option(data, frame);
}

/** Takes chart data and a frame; gives the height in pixels that its drawing needs. */
export function chartHeight(data: ChartData, frame: Frame): number {
	return kindOf(data).height(data, frame);
}

/** Takes chart data and a frame; gives the marks themselves and the height, in pixels. */
export function chartPlan(data: ChartData, frame: Frame): Plan {
	return kindOf(data).plan(data, frame);
}

/** Takes chart data; gives its kind. */
export function kindOf(data: ChartData): ChartKind<ChartData> {
	const kind = KINDS.find((candidate) => candidate.kind === data.kind);
	if (!kind) throw new Error(`No kind of chart is called ${data.kind}`);
	return kind as unknown as ChartKind<ChartData>;
}

import type { EChartsOption } from 'echarts';
import { optionOf } from './drawing/option.ts';
import type { Plan } from './drawing/marks.ts';
import type { Frame } from './frame.ts';

/** One kind of chart: how it is drawn from its data in a frame, and how tall it comes out in pixels. */
export interface ChartKind<Data extends { kind: string }> {
	kind: Data['kind'];
	plan: (data: Data, frame: Frame) => Plan;
	option: (data: Data, frame: Frame) => EChartsOption;
	height: (data: Data, frame: Frame) => number;
}

/** Takes a function that plans marks in pixels; gives the kind of chart that draws them. */
export function plannedKind<Data extends { kind: string }>(
	kind: Data['kind'],
	plan: (data: Data, frame: Frame) => Plan
): ChartKind<Data> {
	return {
		kind,
		plan,
		option: (data, frame) => optionOf(plan(data, frame), frame),
		height: (data, frame) => plan(data, frame).height
	};
}

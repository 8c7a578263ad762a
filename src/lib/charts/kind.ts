import type { EChartsOption } from 'echarts';
import { optionOf } from './drawing/option.ts';
import type { Plan } from './drawing/marks.ts';
import type { Frame } from './frame.ts';
import type { Pinning } from './pinning.ts';

/** One kind of chart: how it is drawn from its data in a frame, and how tall it comes out in pixels. */
export interface ChartKind<Data extends { kind: string }> {
	kind: Data['kind'];
	plan: (data: Data, frame: Frame) => Plan;
	option: (data: Data, frame: Frame) => EChartsOption;
	height: (data: Data, frame: Frame) => number;
	/** Where notes can be pinned to its points. */
	pinned?: Pinning<Data>;
}

/** Takes a function that plans marks in pixels, and how notes are pinned to its points; gives the kind of chart that draws them. */
export function plannedKind<Data extends { kind: string }>(
	kind: Data['kind'],
	plan: (data: Data, frame: Frame) => Plan,
	pinned?: Pinning<Data>
): ChartKind<Data> {
	return {
		kind,
		plan,
		option: (data, frame) => optionOf(plan(data, frame), frame),
		height: (data, frame) => plan(data, frame).height,
		pinned
	};
}

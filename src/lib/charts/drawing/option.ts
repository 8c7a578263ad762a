import type { EChartsOption } from 'echarts';
import type { Frame } from '../frame.ts';
import type { Mark, Plan, Text } from './marks.ts';
import { SIZE } from './lettering.ts';
import { colourOf, type Ink } from './palette.ts';

/** Source Sans 3 where it is served or installed, else the system's own sans. */
export const FONT = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

/** Takes a plan in pixels and its frame; gives the ECharts option that draws it, mark by mark. */
export function optionOf(plan: Plan, frame: Frame): EChartsOption {
	return {
		animation: false,
		grid: { left: 0, top: 0, width: frame.width, height: plan.height },
		xAxis: { type: 'value', show: false, min: 0, max: frame.width },
		yAxis: { type: 'value', show: false, min: 0, max: plan.height, inverse: true },
		series: [
			{
				type: 'custom',
				clip: false,
				data: plan.marks.map((_, index) => [index, 0]),
				renderItem: (params) => element(plan.marks[params.dataIndex]!, frame.ink) as never
			}
		]
	};
}

function element(mark: Mark, ink: Frame['ink']): object {
	const drawn = { ...shapeOf(mark, ink), silent: !mark.tip, emphasisDisabled: true };
	return mark.tip ? { type: 'group', children: [drawn, reach(mark)] } : drawn;
}

function shapeOf(mark: Mark, ink: Frame['ink']): object {
	switch (mark.shape) {
		case 'text':
			return { type: 'text', style: lettering(mark, ink) };
		case 'circle':
			return {
				type: 'circle',
				shape: { cx: mark.x, cy: mark.y, r: mark.r },
				style: paint(mark, ink)
			};
		case 'rect':
			return { type: 'rect', shape: box(mark), style: paint(mark, ink) };
		case 'line':
			return { type: 'polyline', shape: { points: mark.points }, style: paint(mark, ink) };
		case 'polygon':
			return { type: 'polygon', shape: { points: mark.points }, style: paint(mark, ink) };
	}
}

function lettering(mark: Text, ink: Frame['ink']): object {
	return {
		text: mark.text,
		x: mark.x,
		y: mark.y,
		align: mark.align === 'middle' ? 'center' : (mark.align ?? 'left'),
		verticalAlign: 'middle',
		font: `${mark.strong ? '600 ' : ''}${mark.size ?? SIZE}px ${FONT}`,
		fill: colourOf(mark.fill ?? 'text', ink),
		...(mark.halo && { stroke: colourOf('paper', ink), lineWidth: 4 })
	};
}

function paint(mark: Exclude<Mark, Text>, ink: Frame['ink']): object {
	const fill: Ink | undefined = 'fill' in mark ? mark.fill : undefined;
	return {
		fill: fill ? colourOf(fill, ink) : 'none',
		...(mark.stroke && { stroke: colourOf(mark.stroke, ink), lineWidth: mark.strokeWidth ?? 1 }),
		...(mark.dash && { lineDash: mark.dash })
	};
}

/** A pointer need not hit a small mark exactly: an unseen rectangle of at least 24 by 24 pixels answers for it. */
function reach(mark: Mark): object {
	const { x, y, width, height } = bounds(mark);
	const [dx, dy] = [Math.max(0, 24 - width) / 2, Math.max(0, 24 - height) / 2];
	const shape = { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
	return { type: 'rect', invisible: true, shape };
}

function bounds(mark: Mark): { x: number; y: number; width: number; height: number } {
	if (mark.shape === 'rect') return box(mark);
	if (mark.shape === 'circle') return around(mark.x, mark.y, mark.r);
	if (mark.shape === 'text') return around(mark.x, mark.y, 12);
	const xs = mark.points.map(([x]) => x);
	const ys = mark.points.map(([, y]) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function around(x: number, y: number, r: number) {
	return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

function box({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
	return { x, y, width, height };
}

import type { Unit } from '#lib/document/figure.ts';
import { fit, LEADING, say, sayLines, SMALL } from './lettering.ts';
import type { Line, Mark } from './marks.ts';
import { scaleOver, type Scale } from './scale.ts';
import { widest } from './text-width.ts';
import { tick } from './units.ts';

/** A plot whose values stand upright: where it lies, and its scale. */
export interface UprightPlot {
	from: number;
	to: number;
	top: number;
	bottom: number;
	scale: Scale;
}

/** Takes values, their unit and room; gives the plot, right of the labels of its scale. */
export function uprightPlot(
	values: number[],
	unit: Unit,
	{ to, height }: { to: number; height: number },
	bounds: { min?: number; max?: number } = {}
): UprightPlot {
	const [top, bottom] = [12, height - 12];
	const scale = scaleOver(values, [bottom, top], 4, bounds);
	const labels = scale.ticks.map((value) => tick(value, unit));
	return { from: Math.min(to - 1, widest(labels, SMALL) + 12), to, top, bottom, scale };
}

/** Takes a plot; gives a hairline and a label for each of its ticks. */
export function levels({ from, to, scale }: UprightPlot, unit: Unit): Mark[] {
	return scale.ticks.flatMap((value): Mark[] => [
		{ ...level(from, to, scale.at(value)), stroke: 'line' },
		say(from - 8, scale.at(value), tick(value, unit), { size: SMALL, fill: 'soft', align: 'right' })
	]);
}

/** A level line from one place to another. */
export function level(from: number, to: number, y: number): Line {
	return {
		shape: 'line',
		points: [
			[from, y],
			[to, y]
		]
	};
}

/** Takes labels with their places; gives as many as have room below the plot, the first always. */
export function below(
	labels: string[],
	x: (at: number) => number,
	pitch: number,
	width: number
): { marks: Mark[]; lines: number } {
	const most = Math.max(1, widest(labels, SMALL) + 12);
	const step = Math.max(1, Math.ceil(Math.min(most, width / 2) / Math.max(1, pitch)));
	const room = Math.max(24, Math.min(width, labels.length > 1 ? step * pitch - 6 : width));
	const shown = labels.flatMap((label, at) =>
		at % step === 0 ? [{ lines: fit(label, room, { size: SMALL }), x: x(at) }] : []
	);
	return {
		lines: Math.max(0, ...shown.map(({ lines }) => lines.length)),
		marks: shown.flatMap(({ lines, x: middle }) => centredWithin(lines, middle, width))
	};
}

function centredWithin(lines: string[], middle: number, width: number): Mark[] {
	const half = widest(lines, SMALL) / 2;
	const x = Math.max(half, Math.min(width - half, middle));
	return sayLines(x, LEADING / 2, lines, { size: SMALL, fill: 'soft', align: 'middle' });
}

/** Takes what should stand at a height each; gives heights at least so far apart, within the ends where they fit. */
export function apart(ys: number[], least: number, [top, bottom]: [number, number]): number[] {
	const order = ys.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y || a.at - b.at);
	const placed = new Array<number>(ys.length);
	let next = top;
	for (const { y, at } of order) {
		placed[at] = Math.max(next, Math.min(bottom, y));
		next = placed[at] + least;
	}
	let last = bottom;
	for (const { at } of order.toReversed()) {
		placed[at] = Math.max(top, Math.min(last, placed[at]!));
		last = placed[at] - least;
	}
	return placed;
}

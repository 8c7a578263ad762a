import type { Unit } from '#lib/document/figure.ts';
import { say, SMALL } from './lettering.ts';
import type { Mark, Plan } from './marks.ts';
import type { Scale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { tick } from './units.ts';

/** Takes a scale and the stretches of height over which lines may run; gives a hairline at each tick. */
export function gridlines({ ticks, at }: Scale, stretches: [number, number][]): Mark[] {
	return ticks.flatMap((value) =>
		stretches.map(([from, to]): Mark => ({
			shape: 'line',
			points: [
				[at(value), from],
				[at(value), to]
			],
			stroke: 'line'
		}))
	);
}

/** Takes a scale, its unit and the frame's width; gives the labels below the plot, kept inside the frame. */
export function axis({ ticks, at }: Scale, unit: Unit, width: number): Plan {
	const marks = ticks.map((value) => {
		const half = textWidth(tick(value, unit), SMALL) / 2;
		const x = Math.min(width - half, Math.max(half, at(value)));
		return say(x, 16, tick(value, unit), { size: SMALL, fill: 'soft', align: 'middle' });
	});
	return { marks, height: 28 };
}

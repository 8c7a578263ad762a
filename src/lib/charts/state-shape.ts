import type { State } from '#lib/document/state.ts';
import { dashedRing } from './drawing/signs.ts';
import type { Mark } from './drawing/marks.ts';
import { svgOf } from './drawing/svg.ts';

const SIDE = 18;

type Signs = (x: number, y: number) => Mark[];

/** METHOD 6's shape of each state, with its middle at x, y, 18 pixels across. */
export const STATE_SIGNS: Record<State, Signs> = {
	met: (x, y) => [
		{ shape: 'circle', x, y, r: 8.5, fill: 'accent' },
		stroke(
			x,
			y,
			[
				[-4, 0.3],
				[-1.2, 3.1],
				[4.2, -2.4]
			],
			'paper'
		)
	],
	'on-track': (x, y) => [
		{ shape: 'circle', x, y, r: 8.5, fill: 'turquoise' },
		stroke(
			x,
			y,
			[
				[-3, 3],
				[3, -3]
			],
			'text'
		),
		stroke(
			x,
			y,
			[
				[-1.6, -3],
				[3, -3],
				[3, 1.6]
			],
			'text'
		)
	],
	'at-risk': (x, y) => [
		{
			shape: 'polygon',
			points: [
				[x, y - 8],
				[x + 8.5, y + 7.5],
				[x - 8.5, y + 7.5]
			],
			fill: 'orange'
		},
		stroke(
			x,
			y,
			[
				[0, -2.8],
				[0, 2.2]
			],
			'text'
		),
		stroke(
			x,
			y,
			[
				[0, 4],
				[0, 5.9]
			],
			'text'
		)
	],
	'not-met': (x, y) => [
		{ shape: 'rect', x: x - 8.5, y: y - 8.5, width: 17, height: 17, fill: 'contrast' },
		stroke(
			x,
			y,
			[
				[-4, -4],
				[4, 4]
			],
			'paper'
		),
		stroke(
			x,
			y,
			[
				[4, -4],
				[-4, 4]
			],
			'paper'
		)
	],
	'no-evidence': (x, y) => [dashedRing(x, y, 7.5)],
	'not-due': (x, y) => [
		stroke(
			x,
			y,
			[
				[-6, 0],
				[6, 0]
			],
			'comparator'
		)
	],
	'for-information': (x, y) => [
		{ shape: 'circle', x, y, r: 7.5, fill: 'paper', stroke: 'comparator', strokeWidth: 1.4 },
		stroke(
			x,
			y,
			[
				[0, -1],
				[0, 4]
			],
			'comparator'
		),
		stroke(
			x,
			y,
			[
				[0, -4],
				[0, -2.2]
			],
			'comparator'
		)
	]
};

/** Takes a state; gives its shape as an SVG of 18 by 18 pixels, hidden from assistive technology: the word stands beside it. */
export function stateShape(state: State): string {
	return svgOf(STATE_SIGNS[state](SIDE / 2, SIDE / 2), { width: SIDE, height: SIDE });
}

function stroke(
	x: number,
	y: number,
	points: [number, number][],
	ink: 'paper' | 'text' | 'comparator'
): Mark {
	const moved = points.map(([dx, dy]): [number, number] => [x + dx, y + dy]);
	return { shape: 'line', points: moved, stroke: ink, strokeWidth: 1.9 };
}

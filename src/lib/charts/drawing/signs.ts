import type { Circle, Line, Mark, Polygon } from './marks.ts';
import type { Ink } from './palette.ts';

/** A filled circle. */
export function dot(x: number, y: number, r: number, fill: Ink = 'accent'): Circle {
	return { shape: 'circle', x, y, r, fill };
}

/** A hollow circle. */
export function ring(x: number, y: number, r: number, stroke: Ink = 'accent'): Circle {
	return { shape: 'circle', x, y, r: r - 0.9, fill: 'paper', stroke, strokeWidth: 1.8 };
}

/** A hollow circle with a broken outline: something that should be there and isn't. */
export function dashedRing(x: number, y: number, r: number): Circle {
	return {
		shape: 'circle',
		x,
		y,
		r,
		fill: 'paper',
		stroke: 'comparator',
		strokeWidth: 1.5,
		dash: [3, 2.4]
	};
}

/** A hollow circle whose left half is filled. */
export function halfDot(x: number, y: number, r: number, ink: Ink = 'accent'): Mark[] {
	const half: Polygon = { shape: 'polygon', points: arc(x, y, r - 0.5), fill: ink };
	return [ring(x, y, r, ink), half];
}

/** A filled circle with a white heart. */
export function eye(x: number, y: number, r: number, ink: Ink = 'accent'): Mark[] {
	return [dot(x, y, r, ink), dot(x, y, r * 0.4, 'paper')];
}

/** A cross of two strokes. */
export function cross(x: number, y: number, r: number, stroke: Ink = 'contrast'): Line[] {
	return [
		{
			shape: 'line',
			points: [
				[x - r, y - r],
				[x + r, y + r]
			],
			stroke,
			strokeWidth: 2
		},
		{
			shape: 'line',
			points: [
				[x + r, y - r],
				[x - r, y + r]
			],
			stroke,
			strokeWidth: 2
		}
	];
}

/** A short level stroke. */
export function dash(
	x: number,
	y: number,
	r: number,
	stroke: Ink = 'contrast',
	strokeWidth = 2
): Line {
	return {
		shape: 'line',
		points: [
			[x - r, y],
			[x + r, y]
		],
		stroke,
		strokeWidth
	};
}

/** A short upright stroke. */
export function upright(x: number, y: number, r: number, stroke: Ink, strokeWidth = 3): Line {
	return {
		shape: 'line',
		points: [
			[x, y - r],
			[x, y + r]
		],
		stroke,
		strokeWidth
	};
}

/** The left half of a circle, as corners close enough to look round. */
function arc(x: number, y: number, r: number): [number, number][] {
	const steps = Array.from({ length: 17 }, (_, index) => Math.PI / 2 + (Math.PI * index) / 16);
	return steps.map((angle) => [x + r * Math.cos(angle), y + r * Math.sin(angle)]);
}

/** A hairline across the top of a row. */
export function hairline(width: number): Line {
	return {
		shape: 'line',
		points: [
			[0, 0.5],
			[width, 0.5]
		],
		stroke: 'line'
	};
}

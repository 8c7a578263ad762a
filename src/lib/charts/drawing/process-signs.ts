import type { Mark } from './marks.ts';
import { dot } from './signs.ts';

/** What a point of a process means: METHOD 12.2’s three colours of control charts, and one for neither. */
export type PointType = 'improvement' | 'concern' | 'neutral' | 'common';

/** How each is explained above the chart. */
export const POINT_WORDS: Record<PointType, string> = {
	improvement: 'better than chance explains',
	concern: 'worse than chance explains',
	neutral: 'different from what chance explains',
	common: 'as chance moves it'
};

/** Takes a point’s meaning and its middle; gives its sign: a shape of its own for each, so that grey will do. */
export function pointSign(type: PointType, x: number, y: number): Mark {
	if (type === 'common') return dot(x, y, 4.5, 'comparator');
	if (type === 'improvement') return { ...dot(x, y, 7, 'accent') };
	if (type === 'concern') return { ...diamond(x, y), fill: 'orange', stroke: 'text' };
	return { ...triangle(x, y), fill: 'contrast' };
}

function diamond(x: number, y: number) {
	const points: [number, number][] = [
		[x, y - 8.5],
		[x + 8.5, y],
		[x, y + 8.5],
		[x - 8.5, y]
	];
	return { shape: 'polygon', points } as const;
}

function triangle(x: number, y: number) {
	const points: [number, number][] = [
		[x, y - 8],
		[x + 8, y + 6],
		[x - 8, y + 6]
	];
	return { shape: 'polygon', points } as const;
}

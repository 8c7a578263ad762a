import { say, SMALL } from './lettering.ts';
import type { Mark } from './marks.ts';

/** Takes the middle of a point and what was pinned to it; gives the mark above it, or below one at the very top. */
export function pinAt(x: number, y: number, mark: string): Mark {
	return say(x, y < 24 ? y + 19 : y - 17, `[${mark}]`, {
		size: SMALL,
		strong: true,
		align: 'middle',
		halo: true
	});
}

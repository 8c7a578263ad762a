import { LEADING, SMALL, say } from './lettering.ts';
import type { Mark, Plan } from './marks.ts';
import { textWidth } from './text-width.ts';

export interface KeyEntry {
	words: string;
	/** Draws the sign with its middle at x, y. */
	sign: (x: number, y: number) => Mark[];
}

const SIGN = 28;
const GAP = 24;

/** Takes signs and words; gives one or more lines that explain them, set above what they explain. */
export function key(entries: KeyEntry[], width: number): Plan {
	let [x, y] = [0, LEADING / 2];
	const marks = entries.flatMap((entry) => {
		const needs = SIGN + textWidth(entry.words, SMALL);
		if (x > 0 && x + needs > width) [x, y] = [0, y + LEADING + 4];
		const placed = [
			...entry.sign(x + SIGN / 2 - 4, y).map((mark) => ({ ...mark, role: 'key' })),
			say(x + SIGN, y, entry.words, { size: SMALL, fill: 'soft' })
		];
		x += needs + GAP;
		return placed;
	});
	return { marks, height: entries.length ? y + LEADING / 2 + 8 : 0 };
}

import { fit, LEADING, sayLines, SMALL } from './lettering.ts';
import type { Mark, Plan } from './marks.ts';
import { widest } from './text-width.ts';

export interface KeyEntry {
	words: string;
	/** Draws the sign with its middle at x, y. */
	sign: (x: number, y: number) => Mark[];
}

const SIGN = 28;
const GAP = 24;

/** Takes signs and words; gives one or more lines that explain them, set above what they explain. */
export function key(entries: KeyEntry[], width: number): Plan {
	let [x, y, below] = [0, 0, 0];
	const marks = entries.flatMap(({ words, sign }) => {
		const lines = fit(words, width - SIGN, { size: SMALL });
		const needs = SIGN + widest(lines, SMALL);
		if (x > 0 && x + needs > width) [x, y] = [0, below];
		const middle = y + LEADING / 2;
		const placed = [
			...sign(x + SIGN / 2 - 4, middle).map((mark) => ({ ...mark, role: 'key' })),
			...sayLines(x + SIGN, middle, lines, { size: SMALL, fill: 'soft' })
		];
		x += needs + GAP;
		below = Math.max(below, y + lines.length * LEADING + 4);
		return placed;
	});
	return { marks, height: entries.length ? below + 4 : 0 };
}

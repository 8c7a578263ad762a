import type { Mark } from '../attendance-matrix.ts';
import type { KeyEntry } from './key.ts';
import type { Mark as Drawn } from './marks.ts';
import { dash, dot, eye, halfDot, ring } from './signs.ts';

const R = 7;

/** One sign a mark, told apart without colour: filled, half, eye, ring, stroke, speck, broken. */
const SIGNS: Record<Mark, (x: number, y: number) => Drawn[]> = {
	present: (x, y) => [dot(x, y, R)],
	substitute: (x, y) => halfDot(x, y, R),
	remote: (x, y) => eye(x, y, R),
	apologies: (x, y) => [ring(x, y, R)],
	absent: (x, y) => [dash(x, y, 5)],
	'not-eligible': (x, y) => [dot(x, y, 2, 'contextEdge')],
	none: (x, y) => [
		{
			shape: 'circle',
			x,
			y,
			r: 5.5,
			fill: 'paper',
			stroke: 'contextEdge',
			strokeWidth: 1.2,
			dash: [2, 2]
		}
	]
};

export const MARK_WORDS: Record<Mark, string> = {
	present: 'present',
	substitute: 'substitute came',
	remote: 'joined remotely',
	apologies: 'apologies',
	absent: 'absent',
	'not-eligible': 'not expected',
	none: 'not in the register'
};

/** Takes a mark and the middle of its cell; gives its sign. */
export function attendanceSign(mark: Mark, x: number, y: number): Drawn[] {
	return SIGNS[mark](x, y);
}

/** Takes the rows of a matrix; gives a key of the marks that occur, in a fixed order. */
export function attendanceKey(rows: { marks: Mark[] }[]): KeyEntry[] {
	const seen = new Set(rows.flatMap((row) => row.marks));
	const marks = (Object.keys(SIGNS) as Mark[]).filter((mark) => seen.has(mark));
	return marks.map((mark) => ({ words: MARK_WORDS[mark], sign: SIGNS[mark] }));
}

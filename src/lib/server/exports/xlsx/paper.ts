import type { Line } from './lines.ts';

/** A4 across between Excel’s margins, in points. */
const ACROSS = 740;
const DOWN = 470;
/** Of a row that nothing stands in. */
const BLANK_HEIGHT = 15;
/** Points of one character of a column’s width. */
const CHARACTER = 5.6;
/** Type of 11 points printed smaller than 7 is not read. */
const SMALLEST = 7 / 11;

/** How wide a sheet is, in characters, that prints on one page across and can still be read. */
export const READABLE = Math.floor(ACROSS / SMALLEST / CHARACTER);

/** Takes columns’ widths in characters; gives how many pages across they are printed on. */
export function pagesAcross(widths: number[]): number {
	return Math.max(1, Math.ceil(sum(widths) / READABLE));
}

/**
 * Takes rows, their heights in points and columns’ widths; gives the rows after which a printed page ends, so that
 * no chart is cut: it stands on the page of its table where both fit, and else on the next.
 */
export function pageEnds(lines: Line[], heights: Map<number, number>, widths: number[]): number[] {
	const scale = Math.min(1, (ACROSS * pagesAcross(widths)) / (sum(widths) * CHARACTER));
	const page = DOWN / scale - sum(heightsOf(lines.slice(0, REPEATED), 0, heights));
	const starts = lines.flatMap(({ mayStartPage }, row) => (mayStartPage ? [row] : []));
	const ends: number[] = [];
	let used = sum(heightsOf(lines.slice(0, starts[0] ?? lines.length), 0, heights)) % page;
	for (const [at, row] of starts.entries()) {
		const piece = lines.slice(row, starts[at + 1] ?? lines.length);
		const tall = sum(heightsOf(piece, row, heights));
		const whole = tall + drawnBelow(lines, starts, at, heights);
		if (row > FIRST && used > 0 && used + (whole <= page ? whole : tall) > page) {
			ends.push(row - 1);
			used = 0;
		}
		used = (used + tall) % page;
	}
	return ends;
}

/** The title of a sheet and its running line. */
const REPEATED = 2;
/** A page that begins after a sheet’s title and introduction would leave them alone on theirs. */
const FIRST = 5;

/** Of a table, the height of its chart; of a chart nothing. */
function drawnBelow(
	lines: Line[],
	starts: number[],
	at: number,
	heights: Map<number, number>
): number {
	const [row, next, after] = [starts[at]!, starts[at + 1], starts[at + 2]];
	if (lines[row]?.drawn || next === undefined || !lines[next]?.drawn) return 0;
	return sum(heightsOf(lines.slice(next, after ?? lines.length), next, heights));
}

function heightsOf(lines: Line[], from: number, heights: Map<number, number>): number[] {
	return lines.map((_, at) => heights.get(from + at) ?? BLANK_HEIGHT);
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

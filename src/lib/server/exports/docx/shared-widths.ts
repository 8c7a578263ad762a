import type { GridCell } from './grid.ts';
import { TEXT_WIDTH } from './style.ts';

/** A wide character of 9.5 points and a cell's margins, in twentieths of a point. */
const CHARACTER = 114;
const MARGINS = 240;
/** Characters in a line that nobody wants longer. */
const LONGEST = 60;

/**
 * Takes the rows of a table, its head first; gives each column's width: its longest line where all
 * fit the page, else its longest word and a fair share of what is left.
 */
export function sharedWidths(rows: GridCell[][]): number[] {
	const columns = (rows[0] ?? []).map((_, index) => rows.flatMap((row) => row[index]?.texts ?? []));
	const wanted = columns.map((texts) => twips(Math.min(LONGEST, longest(texts))));
	if (sum(wanted) <= TEXT_WIDTH) return wanted;
	const least = columns.map((texts) => twips(longest(texts.flatMap((text) => text.split(/\s/)))));
	const spare = TEXT_WIDTH - sum(least);
	if (spare < 0) return least.map((width) => Math.floor((width * TEXT_WIDTH) / sum(least)));
	const asked = wanted.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
	return least.map(
		(width, index) => width + Math.floor((spare * (asked[index] ?? 0)) / sum(asked))
	);
}

function longest(texts: string[]): number {
	return Math.max(0, ...texts.map((text) => text.length));
}

function twips(characters: number): number {
	return characters * CHARACTER + MARGINS;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

import type { KnownColumn } from './first-look.ts';

/** A title above the table is rarely longer than this. */
const MOST_TITLE_ROWS = 30;

/**
 * Takes a sheet’s first rows and the columns of the datasets; gives the place of the row that is probably
 * the header: the one with most words that are known, else the first full row of words. Null without one.
 */
export function headerAt(rows: string[][], known: KnownColumn[]): number | null {
	const above = rows.slice(0, MOST_TITLE_ROWS);
	const hits = above.map((row) => distinct(row, known));
	const most = Math.max(0, ...hits);
	if (most >= 2) return hits.indexOf(most);
	const usual = commonest(rows.map((row) => filled(row).length).filter((count) => count > 0));
	const at = above.findIndex((row) => filled(row).length >= Math.max(2, 0.6 * usual));
	return at >= 0 && isWords(above[at] ?? []) ? at : null;
}

// Marks in a register, such as N over and over, may be the name of one column.
function distinct(row: string[], known: KnownColumn[]): number {
	return new Set(row.map((cell) => knownAs(cell, known)).filter(Boolean)).size;
}

/** Takes a header’s word; gives the column of a dataset that is called so. */
export function knownAs(word: string, known: KnownColumn[]): KnownColumn | null {
	const wanted = bare(word);
	if (!wanted) return null;
	return known.find(({ names }) => names.some((name) => bare(name) === wanted)) ?? null;
}

function bare(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9%]+/g, '');
}

/** Takes numbers; gives the one that is there most often, 0 where there are none. */
export function commonest(numbers: number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function filled(row: string[]): string[] {
	return row.filter((cell) => cell.trim() !== '');
}

function isWords(row: string[]): boolean {
	const cells = filled(row);
	return cells.filter((cell) => /^\p{L}/u.test(cell.trim())).length > cells.length / 2;
}

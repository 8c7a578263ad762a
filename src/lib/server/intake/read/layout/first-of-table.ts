import { hasValues } from './columns.ts';
import { commonest, filled, hasGaps, widthOf } from './rows.ts';

/** Rows above a table rarely go on for longer. */
const MOST_TITLES = 60;

/**
 * Takes rows and where to look from; gives the first that is of a table, which has about as many cells
 * filled as most rows below; titles, dates and other lines above have few. The end, where there is none.
 */
export function firstOfTable(rows: string[][], from: number): number {
	let start = from;
	while (start < rows.length && filled(rows[start]!) === 0) start += 1;
	const sample = rows.slice(start, start + 400).filter((row) => filled(row) > 0);
	const width = widthOf(sample);
	const usual = usuallyFilled(sample.filter((row) => row.length === width).map(filled));
	if (usual < 2) return start;
	const limit = Math.min(rows.length, start + MOST_TITLES);
	let first = start;
	while (first < limit && isTitle(rows[first]!, usual, width)) first += 1;
	if (first === limit) return start;
	return withGroups(rows, pastShort(rows, pastBlock(rows, first, limit), width), start);
}

// Lines that only go on with the one above have a single cell, and may well be the commonest.
function usuallyFilled(counts: number[]): number {
	const several = counts.filter((count) => count > 1);
	return several.length > counts.length / 5 ? commonest(several) : commonest(counts);
}

function isTitle(row: string[], usual: number, width: number): boolean {
	const few = filled(row) < Math.max(2, usual / 2);
	return filled(row) === 0 || (few && (usual > 2 || row.length < width));
}

// A few lines of “Printed on: 3 September”, then a blank line, then rows that are all wider.
function pastBlock(rows: string[][], first: number, limit: number): number {
	let end = first;
	while (end < limit && filled(rows[end]!) > 0) end += 1;
	let next = end;
	while (next < limit && filled(rows[next]!) === 0) next += 1;
	if (next === limit || next === end || end - first > 10) return first;
	const widest = Math.max(...rows.slice(first, end).map(filled));
	const below = rows
		.slice(next, next + 5)
		.map(filled)
		.filter((count) => count > 0);
	const apart = widest < Math.min(...below) && widest <= Math.max(2, Math.min(...below) / 2);
	return apart && below.length > 1 ? next : first;
}

// “Attendance, autumn” above headings: fewer cells than they, and words below it.
function pastShort(rows: string[][], first: number, width: number): number {
	const [row, next] = [rows[first]!, rows[first + 1] ?? []];
	const short = row.length < width && next.length >= width && filled(row) < filled(next);
	return short && !hasValues(next) ? first + 1 : first;
}

// The names of groups of columns stand directly above the headings, with gaps between them.
function withGroups(rows: string[][], first: number, start: number): number {
	const above = rows[first - 1];
	if (first === start || !above || filled(above) < 2) return first;
	return above.length === rows[first]!.length && hasGaps(above) ? first - 1 : first;
}

/** Takes a row; gives how many of its cells hold something. */
export function filled(row: string[]): number {
	let count = 0;
	for (const cell of row) if (cell !== '' && cell.trim() !== '') count += 1;
	return count;
}

/** Takes rows; gives the width that most of them have. */
export function widthOf(rows: string[][]): number {
	return commonest(rows.map((row) => row.length));
}

/** Takes two rows; gives whether they say the same, whatever blanks stand around it. */
export function isSame(a: string[], b: string[]): boolean {
	const [one, other] = [trimmed(a), trimmed(b)];
	return one.length === other.length && one.every((cell, at) => cell === other[at]);
}

function trimmed(row: string[]): string[] {
	const last = row.findLastIndex((cell) => cell.trim() !== '');
	return row.slice(0, last + 1).map((cell) => cell.trim());
}

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
	const usual = commonest(sample.filter((row) => row.length === width).map(filled));
	const isTitle = (row: string[]) =>
		filled(row) < Math.max(2, usual / 2) && (usual > 2 || row.length < width);
	if (usual < 2) return start;
	const limit = Math.min(rows.length, start + MOST_TITLES);
	let first = start;
	while (first < limit && (filled(rows[first]!) === 0 || isTitle(rows[first]!))) first += 1;
	return first === limit ? start : pastBlock(rows, first, limit);
}

// A few lines of “Printed on: 3 September”, then a blank line, then rows that are all wider.
function pastBlock(rows: string[][], first: number, limit: number): number {
	let end = first;
	while (end < limit && filled(rows[end]!) > 0) end += 1;
	let next = end;
	while (next < limit && filled(rows[next]!) === 0) next += 1;
	if (next === limit || next === end || end - first > 10) return first;
	const block = rows.slice(first, end).map(filled);
	const below = rows.slice(next, next + 5).map(filled);
	const apart = Math.max(...block) < Math.min(...below.filter((count) => count > 0));
	return apart && below.length > 1 ? next : first;
}

function commonest(numbers: number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 0;
}

import { fitOf, hasValues, type ColumnKind } from './columns.ts';
import { hasGaps } from './rows.ts';

/** More rows than this are no headings. */
const MOST = 4;

/**
 * Takes the rows of a table from its first on, and what its columns hold; gives how many rows on top are
 * headings: words where the columns hold numbers, dates, times or addresses. Where no column tells, the
 * first row is taken for headings unless its cells come again below.
 */
export function headingRows(rows: string[][], columns: ColumnKind[]): number {
	const [first, ...below] = rows;
	if (!first || !isHeading(first, below, columns)) return 0;
	let count = 1;
	while (count < MOST && count < below.length && isPlainlyHeading(rows[count]!, columns))
		count += 1;
	return count;
}

function isHeading(first: string[], below: string[][], columns: ColumnKind[]): boolean {
	const { fits, words, telling } = fitOf(first, columns);
	if (telling > 0 && fits + words > 0) return words > 0 && words >= fits * 2;
	return !comesAgain(first, below);
}

/** Takes a row and what the columns hold; gives whether it has words, and nothing but, where they hold none. */
export function isPlainlyHeading(row: string[], columns: ColumnKind[]): boolean {
	const { fits, words, telling } = fitOf(row, columns);
	return fits === 0 && words >= 2 && words >= telling / 2 && !hasValues(row);
}

function comesAgain(first: string[], below: string[][]): boolean {
	const cells = first.map((cell) => cell.trim());
	return cells.some((cell, at) => cell !== '' && below.some((row) => row[at]?.trim() === cell));
}

/**
 * Takes rows of headings; gives one heading a column, those above each other joined by a blank. A group
 * that is named once, over the first of its columns, is taken for all of them.
 */
export function joined(rows: string[][], width: number): string[] {
	const named = rows.map((row, at) => (at < rows.length - 1 && hasGaps(row) ? carried(row) : row));
	return Array.from({ length: width }, (_, at) =>
		rows.length === 1
			? (rows[0]![at] ?? '')
			: named
					.map((row) => row[at]?.trim() ?? '')
					.filter((cell) => cell !== '')
					.join(' ')
	);
}

function carried(row: string[]): string[] {
	let group = '';
	return row.map((cell) => (group = cell.trim() || group));
}

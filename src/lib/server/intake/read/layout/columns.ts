import { isTelling, kindOf, type CellKind } from '../detect/cell-kinds.ts';

/** What most cells of a column are, where that can be told from a heading; else null. */
export type ColumnKind = CellKind | null;

/** So many rows are enough to know a column by. */
const ENOUGH = 300;
const MOST = 0.6;

/** Takes the rows of a table; gives what each column holds. */
export function columnKinds(rows: string[][], width: number): ColumnKind[] {
	return Array.from({ length: width }, (_, at) => kindOfColumn(rows, at));
}

function kindOfColumn(rows: string[][], at: number): ColumnKind {
	const counts = new Map<CellKind, number>();
	let filled = 0;
	for (const row of rows.slice(0, ENOUGH)) {
		const kind = kindOf(row[at] ?? '');
		if (kind === 'empty') continue;
		filled += 1;
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const [kind, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['text', 0];
	return isTelling(kind) && count >= filled * MOST ? kind : null;
}

/** Takes a row and the kinds of the columns; gives how many cells are as the column wants and how many are words. */
export function fitOf(
	row: string[],
	columns: ColumnKind[]
): { fits: number; words: number; telling: number } {
	let fits = 0;
	let words = 0;
	columns.forEach((column, at) => {
		if (column === null) return;
		const cell = kindOf(row[at] ?? '');
		if (cell === column && !isYear(row[at]!)) fits += 1;
		else if (cell !== 'empty') words += 1;
	});
	return { fits, words, telling: columns.filter((column) => column !== null).length };
}

/** Takes a row; gives whether a number, date, time, address or long text is in it, as headings rarely have. */
export function hasValues(row: string[]): boolean {
	return row.some(
		(cell) => cell.length > LONGEST_HEADING || (isTelling(kindOf(cell)) && !isYear(cell))
	);
}

const LONGEST_HEADING = 120;

// Years and terms head columns of numbers: “2024/25”.
function isYear(cell: string): boolean {
	return /^\s*(19|20)\d{2}([-/–]\d{2,4})?\s*$/.test(cell);
}

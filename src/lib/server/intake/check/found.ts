import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { letter, type Plan } from './plan.ts';
import type { At } from './problems.ts';

/** At most this many problems of a sheet are listed, and as many things to know; all are counted. */
export const MOST_PROBLEMS = 1000;

/** Takes a plan; gives how many problems are listed of its sheet. */
export function mostOf({ most }: Plan): number {
	return most ?? MOST_PROBLEMS;
}

/** Problems of a sheet: the first of them, and the number of rows with each. */
export interface Found {
	problems: Problem[];
	counts: Map<string, number>;
}

export const NOTHING_FOUND: Found = { problems: [], counts: new Map() };

/** Takes SQL for one number; gives the number. */
export async function count(connection: DuckDBConnection, sql: string): Promise<number> {
	const result = await connection.runAndReadAll(sql);
	return Number(result.getRows()[0]?.[0]);
}

/**
 * Takes a plan, a row of the sheet, a column of cells (0 for none) and which record of the row it is; gives
 * the place in the words of the sheet.
 */
export function placeOf(
	{ columns, headerCells, headerRow, cells, shape }: Plan,
	row: number,
	at: number,
	which = 0
): Pick<At, 'row' | 'letter' | 'header' | 'column' | 'mark'> {
	const column = columns.find((planned) => planned.at === at)?.column;
	const place = cells.records?.records[which]?.[at - 1] ?? { column: at };
	const from = 'text' in place ? place.from : place;
	if (!from) return { row, letter: '', header: '', column };
	// What holds for every row is written behind the last cell of the sheet, and stands in none.
	if (!cells.records && column && at > headerCells.length)
		return { row, letter: column.name, header: '', column };
	const above = 'row' in from;
	return {
		row: above ? from.row : row,
		letter: from.column ? letter(from.column) : '',
		header: above && from.row === headerRow ? '' : (headerCells[from.column - 1] ?? ''),
		column,
		mark:
			column !== undefined && column.name === shape.dataset.register?.mark && cells.records !== null
	};
}

/** Takes a plan; gives SQL for all its cells, as `t`, in a list’s order. */
export function cellsOf({ text, cells }: Plan): string {
	const width = cells.records?.fields.length ?? text.width;
	return Array.from({ length: width }, (_, at) => `t.c${at + 1}`).join(', ');
}

/** Takes a plan; gives SQL over its cells, as `t`, for which record of its row one is. */
export function whichOf({ cells }: Plan): string {
	return cells.records ? 't.which::INTEGER' : '0';
}

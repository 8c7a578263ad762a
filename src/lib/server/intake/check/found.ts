import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { letter, type Plan } from './plan.ts';
import type { At } from './problems.ts';

/** At most this many problems of a sheet are listed; all are counted. */
export const MOST_PROBLEMS = 1000;

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

/** Takes a plan and a column, 1 for A; gives the place in the words of the sheet. */
export function placeOf(
	{ columns, headerCells }: Plan,
	at: number
): Pick<At, 'letter' | 'header' | 'column'> {
	const column = columns.find((planned) => planned.at === at)?.column;
	return { letter: at ? letter(at) : '', header: headerCells[at - 1] ?? '', column };
}

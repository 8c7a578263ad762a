import type { DuckDBConnection } from '@duckdb/node-api';
import { exceptions } from '../check/staged.ts';
import type { Plan } from '../check/plan.ts';

/** A row of the sheet as the spreadsheet shows it, mendings written in. */
export interface ShownRow {
	row: number;
	/** Column A first; where something may stand beyond the last column, that comes behind it. */
	cells: string[];
}

/** Which rows of a sheet are wanted with their cells: so many of those held, or these. */
export type RowsWanted = { held: number } | { rows: number[] };

/** Takes a checked sheet and which of its rows are wanted; gives those that there are, in their order. */
export async function shownRows(
	connection: DuckDBConnection,
	plan: Plan,
	wanted: RowsWanted
): Promise<ShownRow[]> {
	const { text, headerRow } = plan;
	const columns = Array.from({ length: text.width }, (_, at) => `coalesce(c${at + 1}, '')`);
	if (text.beyond) columns.push(`coalesce(beyond, '')`);
	const result = await connection.runAndReadAll(`
		SELECT (rowid + ${headerRow + 1})::INTEGER AS row, [${columns.join(', ')}]
		FROM ${text.table} WHERE rowid + ${headerRow + 1} IN (${rowsSql(plan, wanted)})
		ORDER BY row`);
	return result
		.getRowsJS()
		.map(([row, cells]) => ({ row: row as number, cells: cells as string[] }));
}

function rowsSql(plan: Plan, wanted: RowsWanted): string {
	if ('rows' in wanted) return ['NULL', ...wanted.rows].join(', ');
	return `SELECT source_row FROM ${exceptions(plan)} WHERE fate = 'held'
		ORDER BY source_row LIMIT ${wanted.held}`;
}

import type { DuckDBConnection } from '@duckdb/node-api';
import type { CellsTable } from '../check/plan.ts';
import type { TextTable } from '../read/text-table.ts';
import type { Rearrangement } from '../recognise/rearrangement.ts';
import { findOutside, type Surroundings } from './outside.ts';
import { makeRecords } from './records.ts';

export interface Cells extends Surroundings {
	connection: DuckDBConnection;
	stage: string;
	text: TextTable;
	records: Rearrangement | null;
	personKey: string;
	/** A person’s code, and the school that they are known to be of. */
	belongs: Record<string, string>;
}

/**
 * Takes a sheet’s text and how its rows are rearranged; gives the table of cells that is checked: the text
 * itself, or the records made from its rows. Rows that are neither are kept with the reason.
 */
export async function makeCells(cells: Cells): Promise<CellsTable> {
	const { text, headerRow, records, leftOut } = cells;
	const sourceRow = `t.rowid + ${headerRow + 1}`;
	const plainly = { belonging: null, records: null };
	if (!records && leftOut.length === 0)
		return { table: text.table, sourceRow, ...plainly, outside: null };
	const outside = await findOutside(cells);
	if (!records) return { table: text.table, sourceRow, ...plainly, outside };
	const { table, belonging } = await makeRecords(cells, records, outside);
	return { table, sourceRow: 't.source_row', records, outside, belonging };
}

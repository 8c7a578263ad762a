import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';

/** A sheet as it was read: every cell as text. */
export interface Cells {
	name: string;
	header: string[];
	rows: string[][];
}

/** Takes a sheet that was understood; gives its cells, or null where it could not be read. */
export async function cellsOf(
	warehouse: Warehouse,
	{ name, text }: UnderstoodSheet
): Promise<Cells | null> {
	if (!text) return null;
	const connection = warehouse.connection();
	const reader = await connection.runAndReadAll(`SELECT * FROM ${text.table} ORDER BY rowid`);
	const rows = reader.getRows().map((row) => row.map((cell) => String(cell ?? '')));
	return { name, ...fitted(text.header, rows, reader.columnNames()) };
}

// What stands to the right of the last column is shown where it is there, and else no column of it.
function fitted(header: string[], rows: string[][], columns: string[]) {
	const beyond = columns.indexOf('beyond');
	const nothingBeyond = beyond >= 0 && rows.every((row) => row[beyond] === '');
	const width = nothingBeyond ? beyond : columns.length;
	return {
		header: Array.from({ length: width }, (_, at) => header[at] ?? ''),
		rows: rows.map((row) => row.slice(0, width))
	};
}

import type { Understood } from '#lib/server/intake/understood.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';

/** A sheet as it was read: every cell as text. */
export interface Cells {
	name: string;
	header: string[];
	rows: string[][];
}

/** Takes a file that was understood; gives its cells, or null where it could not be read. */
export async function cellsOf(
	warehouse: Warehouse,
	path: string,
	tempFolder: string,
	{ sheets }: Understood
): Promise<Cells | null> {
	const { readHead } = await import('#lib/server/intake/read/head.ts');
	const { loadText } = await import('#lib/server/intake/read/text-table.ts');
	const [sheet] = sheets;
	if (!sheet) return null;
	const head = readHead(path, sheet.reading ?? {});
	const skip = (sheet.headerRow ?? 1) - 1;
	const header = head.rows[skip] ?? [];
	const width = sheet.headerRow ? header.length : Math.max(...head.rows.map((row) => row.length));
	const text = await loadText(
		{ path, head, skip, width },
		{
			connection: warehouse.connection(),
			table: 'cells',
			tempFolder,
			onBytes: () => undefined
		}
	);
	if ('code' in text) return null;
	return { name: sheet.name, header, rows: await rowsOf(warehouse, text.table, width) };
}

async function rowsOf(warehouse: Warehouse, table: string, width: number): Promise<string[][]> {
	const columns = Array.from({ length: width }, (_, i) => `coalesce(c${i + 1}, '')`);
	const connection = warehouse.connection();
	const reader = await connection.runAndReadAll(
		`SELECT ${columns.join(', ')} FROM ${table} ORDER BY rowid`
	);
	return reader.getRows().map((row) => row.map(String));
}

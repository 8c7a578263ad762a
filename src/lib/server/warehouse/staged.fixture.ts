import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactsTable } from './facts.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';

/** A dataset small enough to work by hand: marks given to someone on a day. */
export const MARKS: FactsTable = {
	dataset: 'marks',
	columns: [
		{ name: 'form', type: 'VARCHAR' },
		{ name: 'day', type: 'DATE' },
		{ name: 'person', type: 'VARCHAR' },
		{ name: 'mark', type: 'INTEGER' }
	],
	forms: [{ name: 'rows', key: ['day', 'person'] }],
	summary: `
		SELECT partnership, upload, person, count(*) AS marks, sum(mark) AS total
		FROM marks_current GROUP BY ALL`
};

/** `['2025-09-03', 'a', 1]`: day, person, mark. */
export type Mark = [day: string | null, person: string | null, mark: number];

/** A folder that a warehouse may read and write. */
export function warehouseFolder(): string {
	return mkdtempSync(join(tmpdir(), 'warehouse-'));
}

/** An empty warehouse, in memory unless a path is given. */
export async function emptyWarehouse(
	path: string | null = null,
	folder = warehouseFolder()
): Promise<Warehouse> {
	const warehouse = await openWarehouse({
		path,
		folders: [folder],
		spill: folder,
		tables: [MARKS]
	});
	if (!(await warehouse.progress())) await warehouse.inOneStep(() => warehouse.lay('ledger'));
	return warehouse;
}

/** Stages marks as intake would and loads them as an upload, each list as a sheet of its own. */
export async function loadMarks(
	warehouse: Warehouse,
	upload: number,
	...sheets: Mark[][]
): Promise<void> {
	await warehouse.inOneStep(() => insertMarks(warehouse, upload, ...sheets));
}

/** The same, as part of a step. */
export async function insertMarks(
	warehouse: Warehouse,
	upload: number,
	...sheets: Mark[][]
): Promise<void> {
	const staged = sheets.map((_, i) => ({
		name: `Sheet ${i + 1}`,
		dataset: 'marks',
		staged: `s${i}`
	}));
	for (const [i, marks] of sheets.entries()) await stage(warehouse, `s${i}`, marks);
	await warehouse.insert({ partnership: 'p', upload, sheets: staged });
}

async function stage(warehouse: Warehouse, table: string, marks: Mark[]): Promise<void> {
	const connection = warehouse.connection();
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table}
		(source_row BIGINT, fate VARCHAR, form VARCHAR, day DATE, person VARCHAR, mark INTEGER)`);
	for (const [i, [day, person, mark]] of marks.entries())
		await connection.run(
			`INSERT INTO ${table} VALUES ($row, 'accepted', 'rows', $day, $person, $mark)`,
			{
				row: i + 2,
				day,
				person,
				mark
			}
		);
	await connection.run(`INSERT INTO ${table} VALUES (99, 'held', 'rows', NULL, NULL, 0)`);
}

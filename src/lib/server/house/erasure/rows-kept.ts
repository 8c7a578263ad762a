import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { preservedFile } from '#lib/server/ledger/kept-files.ts';
import { receivedPath } from '#lib/server/ledger/received.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { FACTS } from '#lib/server/warehouse/facts-tables.ts';
import type { StagedSheet } from '#lib/server/warehouse/insert.ts';
import { preserveRows, stagePreserved } from '#lib/server/warehouse/preserved.ts';
import type { Rooms } from '../rooms.ts';

/** Rows written to a file that doesn’t have its lasting name yet. */
export interface Draft {
	path: string;
	name: string;
}

/** Writes an accepted upload’s rows, as the warehouse has them, into the folder of the moment; on the disk when done. */
export async function draftRows({ warehouse, temp }: Rooms, upload: Upload): Promise<Draft[]> {
	const drafts: Draft[] = [];
	for (const dataset of datasetsOf(upload)) {
		const name = preservedFile(upload.id, dataset);
		const path = join(temp, name);
		await preserveRows(warehouse.connection(), tableOf(dataset), upload.seq, path);
		await reachTheDisk(path);
		drafts.push({ path, name });
	}
	return drafts;
}

/** Hands the rows that stay in an upload’s stead to `use`, sheet by sheet as they were accepted. */
export async function withRowsKept<T>(
	{ home, warehouse }: Rooms,
	{ id, sheets }: Upload,
	use: (sheets: StagedSheet[]) => Promise<T>
): Promise<T> {
	const connection = warehouse.connection();
	const staged: StagedSheet[] = [];
	for (const [i, { name, dataset }] of sheets.entries()) {
		const path = receivedPath(home, preservedFile(id, dataset));
		const kept = { path, sheet: name, staged: `kept_${i}` };
		const columns = await stagePreserved(connection, tableOf(dataset), kept);
		staged.push({ name, dataset, staged: kept.staged, columns });
	}
	try {
		return await use(staged);
	} finally {
		for (const { staged: view } of staged) await connection.run(`DROP VIEW ${view}`);
	}
}

function datasetsOf({ sheets }: Upload): string[] {
	return [...new Set(sheets.map(({ dataset }) => dataset))];
}

function tableOf(dataset: string) {
	const table = FACTS.find((table) => table.dataset === dataset);
	if (!table) throw new Error(`There is no dataset “${dataset}” any more.`);
	return table;
}

async function reachTheDisk(path: string): Promise<void> {
	const file = await open(path, 'r+');
	await file.sync();
	await file.close();
}

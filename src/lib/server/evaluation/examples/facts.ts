import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '#lib/server/datasets/dataset.ts';
import { DATASETS } from '#lib/server/datasets/index.ts';
import { factsTableOf } from '#lib/server/warehouse/facts-tables.ts';
import { createFacts, CREATE_SHEETS, rowsName } from '#lib/server/warehouse/facts.ts';
import { summarise } from '#lib/server/warehouse/summary.ts';
import { queryOn } from '#lib/server/warehouse/query.ts';
import type { Facts } from '../evaluate.ts';

/** Tables by dataset, as people write them, header first, cells apart by `|`: the facts of an example. */
export type Tables = Record<string, unknown>;

/** Takes small readable tables; gives them as the facts of the partnership `example`, upload 1, row 2 first. */
export async function factsFrom(tables: Tables): Promise<Facts> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run(CREATE_SHEETS);
	await connection.run(`INSERT INTO sheets VALUES (1, 1, 'example', 'Sheet1', NULL)`);
	for (const dataset of DATASETS) {
		const table = tables[dataset.name];
		await lay(connection, dataset, typeof table === 'string' ? table : '');
	}
	return {
		async snapshot(read) {
			const reader = await instance.connect();
			try {
				return await read(queryOn(reader));
			} finally {
				reader.closeSync();
			}
		}
	};
}

/** Takes a table as text; gives its rows by column, empty cells left out. */
export function rowsOf(text: string): Record<string, string>[] {
	const [header = [], ...rows] = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => line.split('|').map((cell) => cell.trim()));
	return rows.map((cells) =>
		Object.fromEntries(
			header.map((name, index) => [name, cells[index] ?? '']).filter(([, cell]) => cell !== '')
		)
	);
}

async function lay(connection: DuckDBConnection, dataset: Dataset, text: string): Promise<void> {
	const table = factsTableOf(dataset);
	await connection.run(createFacts(table).join(';\n'));
	const rows = rowsOf(text);
	for (const [index, row] of rows.entries()) {
		const names = Object.keys(row);
		const places = names.map((column) => `$${column}`);
		await connection.run(
			`INSERT INTO ${rowsName(table)} (sheet_id, upload, source_row, ${names.join(', ')})
			VALUES (1, 1, ${index + 2}, ${places.join(', ')})`,
			row
		);
	}
	if (rows.length > 0) await summarise(connection, table, [1]);
}

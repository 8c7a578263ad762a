import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { FACTS, factsTableOf } from '#lib/server/warehouse/facts-tables.ts';
import { rowsName } from '#lib/server/warehouse/facts.ts';
import { settings } from '#lib/server/warehouse/instance.ts';
import { queryOn, type Query } from '#lib/server/warehouse/query.ts';
import { layTables } from '#lib/server/warehouse/tables.ts';
import { KINDS, make, uploadOf, type Kind, type Size } from '../size/size.ts';

/**
 * Takes the path of a new database and a size; gives it with the facts of that many invented schools, as
 * if every spreadsheet had been accepted: the intake of thousands of files is measured elsewhere.
 */
export async function warehouseOf(path: string, size: Size): Promise<DuckDBInstance> {
	const instance = await DuckDBInstance.create(path, settings({ spill: `${path}.spill` }));
	const connection = await instance.connect();
	await layTables(connection, FACTS, 'invented');
	for (const year of size.years) for (const kind of KINDS) await fill(connection, kind, year, size);
	await connection.run('CHECKPOINT');
	connection.closeSync();
	return instance;
}

/** Facts as one holds them who reads a snapshot. */
export function factsOf(instance: DuckDBInstance) {
	return {
		async snapshot<T>(read: (query: Query) => Promise<T>): Promise<T> {
			const reader = await instance.connect();
			try {
				await reader.run('BEGIN');
				return await read(queryOn(reader));
			} finally {
				reader.closeSync();
			}
		}
	};
}

async function fill(
	connection: DuckDBConnection,
	kind: Kind,
	year: number,
	size: Size
): Promise<void> {
	await make(connection, kind, year, size);
	const table = factsTableOf(datasetNamed(kind)!);
	const first = uploadOf(size, kind, year, 0);
	const columns = (await connection.runAndReadAll('DESCRIBE made'))
		.getRows()
		.map(([name]) => String(name))
		.filter((name) => name !== 'partnership')
		.join(', ');
	const each = `FROM range(${size.partnerships}) AS t(p)`;
	const [upload, of] = [`(${first} + p)::INTEGER`, "printf('p%04d', p + 1)"];
	await connection.run(`INSERT INTO uploads SELECT ${upload}, ${of} ${each}`);
	await connection.run(`INSERT INTO sheets SELECT ${upload}, ${upload}, ${of}, 'Sheet1' ${each}`);
	await connection.run(
		`INSERT INTO ${rowsName(table)} (sheet_id, upload, source_row, form, ${columns})
		SELECT ${first} + partnership, ${first} + partnership,
			1 + row_number() OVER (PARTITION BY partnership), 'rows', ${columns}
		FROM made ORDER BY partnership`
	);
	if (table.summary)
		await connection.run(
			`INSERT INTO ${kind}_summary SELECT * FROM (${table.summary}) WHERE upload BETWEEN ${first} AND ${first + size.partnerships - 1}`
		);
}

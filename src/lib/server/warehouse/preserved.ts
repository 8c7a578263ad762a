import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsName, type FactsTable } from './facts.ts';
import { name, queryOn } from './query.ts';

/**
 * Writes an upload’s rows of one dataset, superseded ones too, into a Parquet file: where each stood and
 * its own columns as its sheet had them, in the order in which they went in. Which upload supersedes which follows from the
 * ledger, so it isn’t written.
 */
export async function preserveRows(
	connection: DuckDBConnection,
	{ dataset, columns }: FactsTable,
	upload: number,
	path: string
): Promise<void> {
	const own = columns.map((column) => name(column.name));
	const kept = ['sheet', `s.columns AS ${THERE}`, 'source_row', ...own];
	await connection.run(
		`COPY (SELECT ${kept.join(', ')} FROM ${rowsName({ dataset })} AS r JOIN sheets AS s USING (sheet_id)
			WHERE r.upload = ${Number(upload)})
		TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`
	);
}

/**
 * Makes a temporary view of a sheet’s preserved rows that is like the table in which intake stages them.
 * A column that the dataset has got since is empty. Gives which columns the sheet had, where that was written.
 */
export async function stagePreserved(
	connection: DuckDBConnection,
	{ columns }: FactsTable,
	{ path, sheet, staged }: { path: string; sheet: string; staged: string }
): Promise<string[] | undefined> {
	const rows = `read_parquet(${literal(path)})`;
	const described = await queryOn(connection).all<{ column_name: string }>(
		`DESCRIBE SELECT * FROM ${rows}`
	);
	const there = new Set(described.map(({ column_name }) => column_name));
	const typed = columns.map((column) => {
		const value = there.has(column.name) ? name(column.name) : 'NULL';
		return `CAST(${value} AS ${column.type}) AS ${name(column.name)}`;
	});
	await connection.run(
		`-- One row per row of the sheet that was accepted before its file was erased.
		CREATE OR REPLACE TEMP VIEW ${name(staged)} AS
		SELECT source_row, 'accepted' AS fate, ${typed.join(', ')}
		FROM ${rows} WHERE sheet = ${literal(sheet)}`
	);
	if (!there.has(THERE)) return undefined;
	const had = await queryOn(connection).one<{ columns: string | null }>(
		`SELECT any_value(to_json(${THERE}))::VARCHAR AS columns FROM ${rows} WHERE sheet = ${literal(sheet)}`
	);
	return had?.columns ? (JSON.parse(had.columns) as string[]) : undefined;
}

/** The preserved column that says which columns the row’s sheet had. */
const THERE = 'columns_there';

/** Text as SQL writes it, where no parameter can stand. */
function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

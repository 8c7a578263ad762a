import type { DuckDBConnection } from '@duckdb/node-api';
import type { FactsTable } from './facts.ts';
import { name, queryOn } from './query.ts';

/** Takes a table's description; gives the SQL that makes the table of its summary, where it has one. */
export function createSummary({ dataset, summary }: FactsTable): string[] {
	if (!summary) return [];
	return [`CREATE TABLE ${summaryName(dataset)} AS SELECT * FROM (${summary}) LIMIT 0`];
}

/** The uploads whose rows in force change with an upload: its own, and those of which it supersedes rows. */
export async function uploadsTouched(
	connection: DuckDBConnection,
	{ dataset, summary }: FactsTable,
	upload: number
): Promise<number[]> {
	if (!summary) return [];
	const earlier = await queryOn(connection).all<{ upload: number }>(
		`SELECT DISTINCT upload FROM ${name(dataset)} WHERE superseded_by = $upload`,
		{ upload }
	);
	return [...new Set([upload, ...earlier.map((row) => row.upload)])];
}

/** Sums up the rows in force of some uploads anew, so that nobody has to read all rows to count them. */
export async function summarise(
	connection: DuckDBConnection,
	{ dataset, summary }: FactsTable,
	uploads: number[]
): Promise<void> {
	if (!summary || uploads.length === 0) return;
	const these = `upload IN (${uploads.join(', ')})`;
	await connection.run(`DELETE FROM ${summaryName(dataset)} WHERE ${these}`);
	await connection.run(
		`INSERT INTO ${summaryName(dataset)} SELECT * FROM (${summary}) WHERE ${these}`
	);
}

function summaryName(dataset: string): string {
	return name(`${dataset}_summary`);
}

import type { DuckDBConnection } from '@duckdb/node-api';
import { factColumns } from '#lib/server/datasets/facts.ts';
import { count } from './found.ts';
import type { Plan } from './plan.ts';
import { columnsRead } from './row-checks.ts';
import { suspects } from './suspects.ts';
import { typedRows } from './typed-rows.ts';

/** Rows that are not accepted are few: until all checks are done, only they are written down. */
export function exceptions({ stage }: Plan): string {
	return `${stage}_exceptions`;
}

/** Makes the table of rows that are held or set aside, from what the suspects turned out to be. */
export async function makeExceptions(connection: DuckDBConnection, plan: Plan): Promise<void> {
	// Where several records are made of a row, one that is held holds the row.
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${exceptions(plan)} AS
		SELECT source_row, CASE WHEN any_value(aside) IS NULL THEN 'held' ELSE 'setAside' END AS fate
		FROM ${suspects(plan)} WHERE held GROUP BY source_row`);
}

/** Takes a plan and fact columns; gives SQL for the rows accepted so far with just these. */
export async function acceptedRows(
	connection: DuckDBConnection,
	plan: Plan,
	names: string[]
): Promise<string> {
	const mending = plan.shape.rules.filter((rule) => rule.instead && names.includes(rule.column));
	const needed = [...names, ...mending.flatMap(columnsRead)];
	const columns = names.map((name) => kept(plan, name));
	const rows = `SELECT source_row, cells_row, ${columns.join(', ')} FROM (${typedRows(plan, needed)}) r`;
	if (!(await hasExceptions(connection, plan))) return rows;
	return `${rows} ANTI JOIN ${exceptions(plan)} e USING (source_row)`;
}

/**
 * Makes the staged rows: source_row, fate, then the fact columns of the dataset. They are a view,
 * because they are read once: written down, a million rows would be there twice.
 */
export async function makeStaged(connection: DuckDBConnection, plan: Plan): Promise<void> {
	const facts = factColumns(plan.shape.dataset).map(({ name }) => kept(plan, name));
	const some = await hasExceptions(connection, plan);
	await connection.run(`CREATE OR REPLACE TEMP VIEW ${plan.staged} AS
		SELECT source_row, ${some ? "coalesce(e.fate, 'accepted')" : "'accepted'"} AS fate, ${facts.join(', ')}
		FROM (${typedRows(plan)}) r
		${some ? `LEFT JOIN ${exceptions(plan)} e USING (source_row)` : ''}`);
}

// Often there is none, and a million rows need not be held against nothing.
async function hasExceptions(connection: DuckDBConnection, plan: Plan): Promise<boolean> {
	return (await count(connection, `SELECT count(*) FROM ${exceptions(plan)}`)) > 0;
}

function kept({ shape }: Plan, name: string): string {
	const mending = shape.rules.filter((rule) => rule.instead && rule.column === name);
	if (mending.length === 0) return name;
	const cases = mending.map((rule) => `WHEN ${rule.when} THEN ${rule.instead}`);
	return `CASE ${cases.join(' ')} ELSE ${name} END AS ${name}`;
}

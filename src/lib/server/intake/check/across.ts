import type { DuckDBConnection } from '@duckdb/node-api';
import type { Across } from '#lib/server/datasets/dataset.ts';
import type { Problem } from '../understood.ts';
import { cellsOf, count, mostOf, NOTHING_FOUND, placeOf, whichOf, type Found } from './found.ts';
import type { Plan } from './plan.ts';
import { holds, problem } from './problems.ts';
import { acceptedRows, exceptions } from './staged.ts';

/** Finds accepted rows that don’t go together, as half terms that overlap; holds them where the problem is an error. */
export async function checkAcross(
	connection: DuckDBConnection,
	plan: Plan,
	{ problem: code, column, reads, sql }: Across
): Promise<Found> {
	const there = plan.columns.map(({ column }) => column.name);
	const made = (plan.made ?? []).map(({ name }) => name);
	if (reads.some((name) => !there.includes(name) && !made.includes(name))) return NOTHING_FOUND;
	const table = `${plan.stage}_across`;
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
		WITH accepted AS MATERIALIZED (${await acceptedRows(connection, plan, reads)}) ${sql}`);
	const rows = await count(connection, `SELECT count(DISTINCT source_row) FROM ${table}`);
	if (rows === 0) return NOTHING_FOUND;
	if (holds(code))
		await connection.run(
			`INSERT INTO ${exceptions(plan)} SELECT DISTINCT source_row, 'held' FROM ${table}`
		);
	const at = plan.columns.find((planned) => planned.column.name === column)?.at ?? 0;
	return {
		problems: await listed(connection, plan, { table, code, at }),
		counts: new Map([[code, rows]])
	};
}

async function listed(
	connection: DuckDBConnection,
	plan: Plan,
	{ table, code, at }: { table: string; code: string; at: number }
): Promise<Problem[]> {
	const value = at ? `trim(coalesce([${cellsOf(plan)}][${at}], ''))` : "''";
	const result = await connection.runAndReadAll(`
		SELECT a.source_row::INTEGER, ${whichOf(plan)}, a.detail::VARCHAR, ${value}
		FROM ${table} a JOIN ${plan.cells.table} t ON t.rowid = a.cells_row
		ORDER BY a.cells_row LIMIT ${mostOf(plan)}`);
	return (result.getRows() as [number, number, string, string][]).map(
		([row, which, detail, value]) =>
			problem(code, { ...placeOf(plan, row, at, which), value, detail })
	);
}

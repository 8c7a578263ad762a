import type { DuckDBConnection } from '@duckdb/node-api';
import type { Agreeing } from '#lib/server/datasets/dataset.ts';
import type { Problem } from '../understood.ts';
import { count, mostOf, NOTHING_FOUND, cellsOf, placeOf, whichOf, type Found } from './found.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import { problem } from './problems.ts';
import { acceptedRows, exceptions } from './staged.ts';

/**
 * Holds the accepted rows of every meeting or session whose rows disagree on what they should share
 * (METHOD 3.2: a session has one price). A blank disagrees with nothing.
 */
export async function holdDisagreeing(
	connection: DuckDBConnection,
	plan: Plan,
	{ within, columns }: Agreeing
): Promise<Found> {
	const shared = plan.columns.filter(({ column }) => columns.includes(column.name));
	if (shared.length === 0) return NOTHING_FOUND;
	await findDisagreeing(connection, plan, within, shared);
	if ((await count(connection, `SELECT count(*) FROM ${groups(plan)}`)) === 0) return NOTHING_FOUND;
	await gatherRows(connection, plan, within, shared);
	await connection.run(
		`INSERT INTO ${exceptions(plan)} SELECT DISTINCT source_row, 'held' FROM ${rowsOf(plan)}`
	);
	const held = await count(connection, `SELECT count(DISTINCT source_row) FROM ${rowsOf(plan)}`);
	return {
		problems: await listed(connection, plan),
		counts: new Map([['differs-within', held]])
	};
}

const groups = ({ stage }: Plan) => `${stage}_disagreeing`;
const rowsOf = ({ stage }: Plan) => `${stage}_disagreeing_rows`;

async function findDisagreeing(
	connection: DuckDBConnection,
	plan: Plan,
	within: string,
	shared: PlannedColumn[]
): Promise<void> {
	const names = shared.map(({ column }) => column.name);
	const differs = names.map(
		(name) => `min(${name}) IS DISTINCT FROM max(${name}) AS differs_${name}`
	);
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${groups(plan)} AS
		SELECT * FROM (SELECT ${within}, ${differs.join(', ')}
			FROM (${await acceptedRows(connection, plan, [within, ...names])}) GROUP BY ${within})
		WHERE ${names.map((name) => `differs_${name}`).join(' OR ')}`);
}

async function gatherRows(
	connection: DuckDBConnection,
	plan: Plan,
	within: string,
	shared: PlannedColumn[]
): Promise<void> {
	const columns = shared.map(
		({ column: { name }, at }) => `CASE WHEN differs_${name} THEN ${at} END`
	);
	const names = [within, ...shared.map(({ column }) => column.name)];
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${rowsOf(plan)} AS
		SELECT source_row, cells_row, ${within} AS within,
			list_filter([${columns.join(', ')}], lambda c: c IS NOT NULL) AS differing
		FROM (${await acceptedRows(connection, plan, names)}) JOIN ${groups(plan)} USING (${within})`);
}

async function listed(connection: DuckDBConnection, plan: Plan): Promise<Problem[]> {
	const result = await connection.runAndReadAll(`
		SELECT d.source_row::INTEGER, ${whichOf(plan)}, within, c, trim(coalesce([${cellsOf(plan)}][c], ''))
		FROM (SELECT source_row, cells_row, within, unnest(differing) AS c FROM ${rowsOf(plan)}) d
		JOIN ${plan.cells.table} t ON t.rowid = cells_row
		ORDER BY cells_row, c LIMIT ${mostOf(plan)}`);
	return (result.getRows() as [number, number, string, number, string][]).map(
		([row, which, detail, at, value]) =>
			problem('differs-within', { ...placeOf(plan, row, at, which), value, detail })
	);
}

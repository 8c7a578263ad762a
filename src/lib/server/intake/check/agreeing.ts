import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { letter, type Plan, type PlannedColumn } from './plan.ts';
import { problem } from './problems.ts';
import { count, MOST_PROBLEMS, type Found } from './settle.ts';

/**
 * Holds the accepted rows of every meeting or session whose rows disagree on what they should share
 * (METHOD 3.2: a session has one price). A blank disagrees with nothing.
 */
export async function holdDisagreeing(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	const found: Found = { problems: [], counts: new Map() };
	for (const { within, columns } of plan.shape.agreeing) {
		const shared = plan.columns.filter(({ column }) => columns.includes(column.name));
		if (shared.length === 0) continue;
		const table = `${plan.stage}_disagreeing`;
		if ((await gather(connection, plan, within, shared, table)) === 0) continue;
		await connection.run(
			`UPDATE ${plan.staged} SET fate = 'held' WHERE source_row IN (SELECT source_row FROM ${table})`
		);
		found.problems.push(...(await listed(connection, plan, shared, table)));
		found.counts.set('differs-within', await rowsIn(connection, table));
	}
	return found;
}

async function gather(
	connection: DuckDBConnection,
	{ staged }: Plan,
	within: string,
	shared: PlannedColumn[],
	table: string
): Promise<number> {
	const names = shared.map(({ column }) => column.name);
	const differs = names.map((name) => `min(${name}) IS DISTINCT FROM max(${name}) AS d_${name}`);
	const any = names.map((name) => `d_${name}`).join(' OR ');
	const cells = shared.map(
		({ column: { name }, at }) =>
			`CASE WHEN d_${name} THEN {'at': ${at}, 'value': s.${name}::VARCHAR} END`
	);
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
		SELECT source_row, s.${within} AS within, list_filter([${cells.join(', ')}], lambda c: c IS NOT NULL) AS cells
		FROM ${staged} s JOIN (SELECT * FROM (SELECT ${within}, ${differs.join(', ')}
			FROM ${staged} WHERE fate = 'accepted' GROUP BY ${within}) WHERE ${any}) USING (${within})
		WHERE fate = 'accepted'`);
	return rowsIn(connection, table);
}

async function listed(
	connection: DuckDBConnection,
	{ headerCells }: Plan,
	shared: PlannedColumn[],
	table: string
): Promise<Problem[]> {
	const result = await connection.runAndReadAll(`
		SELECT source_row::INTEGER, within, c.at, coalesce(c.value, '')
		FROM (SELECT source_row, within, unnest(cells) AS c FROM ${table})
		ORDER BY source_row, c.at LIMIT ${MOST_PROBLEMS}`);
	return (result.getRows() as [number, string, number, string][]).map(([row, within, at, value]) =>
		problem('differs-within', {
			row,
			letter: letter(at),
			header: headerCells[at - 1] ?? '',
			value,
			column: shared.find((planned) => planned.at === at)?.column,
			detail: within
		})
	);
}

function rowsIn(connection: DuckDBConnection, table: string): Promise<number> {
	return count(connection, `SELECT count(*) FROM ${table}`);
}

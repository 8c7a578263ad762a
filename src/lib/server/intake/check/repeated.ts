import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { allDifferent } from './all-different.ts';
import { count, mostOf, NOTHING_FOUND, placeOf, whichOf, type Found } from './found.ts';
import type { Plan } from './plan.ts';
import { problem } from './problems.ts';
import { acceptedRows, exceptions } from './staged.ts';

/** Holds every accepted row whose key an earlier accepted row has already. */
export async function holdRepeated(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	if (await allDifferent(connection, plan)) return NOTHING_FOUND;
	const { stage, shape } = plan;
	const key = shape.key.join(', ');
	const table = `${stage}_repeated`;
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
		SELECT source_row, cells_row, first, ${shape.key[0]} AS value
		FROM (SELECT *, min(cells_row) OVER (PARTITION BY ${key}) AS first_cells,
				min(source_row) OVER (PARTITION BY ${key}) AS first
			FROM (${await acceptedRows(connection, plan, shape.key)}))
		WHERE cells_row <> first_cells`);
	await connection.run(
		`INSERT INTO ${exceptions(plan)} SELECT DISTINCT source_row, 'held' FROM ${table}`
	);
	const rows = await count(connection, `SELECT count(DISTINCT source_row) FROM ${table}`);
	const counts = new Map(rows ? [['row-repeated', rows]] : []);
	return { problems: await listed(connection, plan, table), counts };
}

async function listed(connection: DuckDBConnection, plan: Plan, table: string): Promise<Problem[]> {
	const at = plan.columns.find(({ column }) => column.name === plan.shape.key[0])?.at ?? 0;
	const unnamed = at ? {} : { letter: plan.shape.key[0]! };
	const result = await connection.runAndReadAll(`
		SELECT r.source_row::INTEGER, ${whichOf(plan)}, first::VARCHAR, coalesce(value::VARCHAR, '')
		FROM ${table} r JOIN ${plan.cells.table} t ON t.rowid = r.cells_row
		ORDER BY cells_row LIMIT ${mostOf(plan)}`);
	return (result.getRows() as [number, number, string, string][]).map(
		([row, which, detail, value]) => {
			const place = { ...placeOf(plan, row, at, which), ...unnamed };
			return problem('row-repeated', { ...place, value, detail, same: keyInWords(plan) });
		}
	);
}

function keyInWords({ shape, columns, made = [] }: Plan): string {
	const known = new Set([...made, ...columns.map(({ column }) => column)]);
	const there = [...known].filter(({ name }) => shape.key.includes(name));
	return new Intl.ListFormat('en-GB').format(there.map(({ title }) => title));
}

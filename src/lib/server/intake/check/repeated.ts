import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { letter, type Plan } from './plan.ts';
import { problem } from './problems.ts';
import { count, MOST_PROBLEMS, type Found } from './settle.ts';

/** Holds every accepted row whose key an earlier accepted row has already. */
export async function holdRepeated(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	if (await allDifferent(connection, plan)) return { problems: [], counts: new Map() };
	const { staged, stage, shape } = plan;
	const repeated = `${stage}_repeated`;
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${repeated} AS
		SELECT source_row, first, ${shape.key[0]} AS value
		FROM (SELECT source_row, ${shape.key[0]}, min(source_row) OVER (PARTITION BY ${shape.key.join(', ')}) AS first
			FROM ${staged} WHERE fate = 'accepted')
		WHERE source_row <> first`);
	await connection.run(
		`UPDATE ${staged} SET fate = 'held' WHERE source_row IN (SELECT source_row FROM ${repeated})`
	);
	const rows = await count(connection, `SELECT count(*) FROM ${repeated}`);
	const counts = new Map(rows ? [['row-repeated', rows]] : []);
	return { problems: await listed(connection, plan, repeated), counts };
}

// Two keys that differ in their hash differ for certain, and hashes are quicker to count.
async function allDifferent(
	connection: DuckDBConnection,
	{ staged, shape }: Plan
): Promise<boolean> {
	const twins = `SELECT count(*) - count(DISTINCT hash(${shape.key.join(', ')}))
		FROM ${staged} WHERE fate = 'accepted'`;
	return (await count(connection, twins)) === 0;
}

async function listed(
	connection: DuckDBConnection,
	{ columns, shape, headerCells }: Plan,
	repeated: string
): Promise<Problem[]> {
	const planned = columns.find(({ column }) => column.name === shape.key[0]);
	const result =
		await connection.runAndReadAll(`SELECT source_row::INTEGER, first::VARCHAR, value::VARCHAR
		FROM ${repeated} ORDER BY source_row LIMIT ${MOST_PROBLEMS}`);
	return (result.getRows() as [number, string, string | null][]).map(([row, first, value]) =>
		problem('row-repeated', {
			row,
			letter: planned ? letter(planned.at) : '',
			header: planned ? (headerCells[planned.at - 1] ?? '') : '',
			value: value ?? '',
			detail: first
		})
	);
}

import type { DuckDBConnection } from '@duckdb/node-api';
import { measureMeant } from '../known-measures.ts';
import { NOTHING_FOUND, placeOf, type Found } from './found.ts';
import type { Plan } from './plan.ts';
import { problem } from './problems.ts';
import { acceptedRows } from './staged.ts';

/** Says once of each measure that nobody has sent before and that no published table has: a slip makes one of its own. */
export async function newMeasures(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	const planned = plan.columns.find(({ column }) => column.name === 'measure_code');
	if (!plan.measures || !planned) return NOTHING_FOUND;
	const known = plan.measures;
	const codes = new Set(known.map(({ measure }) => measure));
	const result = await connection.runAndReadAll(`
		SELECT measure_code, min(source_row)::INTEGER FROM (${await acceptedRows(connection, plan, ['measure_code'])})
		GROUP BY 1 ORDER BY 2, 1`);
	const problems = (result.getRows() as [string, number][])
		.filter(([written]) => !codes.has(written))
		.map(([value, row]) => {
			const place = placeOf(plan, row, planned.at);
			return problem('measure-new', { ...place, value, near: measureMeant(value, known) });
		});
	return problems.length > 0
		? { problems, counts: new Map([['measure-new', problems.length]]) }
		: NOTHING_FOUND;
}

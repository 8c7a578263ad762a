import type { DuckDBConnection } from '@duckdb/node-api';
import type { Plan } from './check/plan.ts';
import { count } from './check/found.ts';
import { acceptedRows } from './check/staged.ts';

/** Takes a checked sheet; gives what it holds in a sentence, counting what its sound rows are about. */
export async function sentenceOf(
	connection: DuckDBConnection,
	plan: Plan,
	accepted: number
): Promise<string> {
	const { column, one, many } = plan.shape.dataset.holds;
	const oneRowIs = plan.cells.records?.inWords ?? plan.shape.oneRowIs;
	if (accepted === 0)
		return `This looks like ${plan.shape.dataset.title.toLowerCase()}, ${oneRowIs}, but no row can be taken in yet.`;
	const number = await count(
		connection,
		`SELECT count(DISTINCT ${column}) FROM (${await acceptedRows(connection, plan, [column])})`
	);
	const what = number === 1 ? one : many.replace('#', number.toLocaleString('en-GB'));
	return `This looks like ${what}, ${oneRowIs}.`;
}

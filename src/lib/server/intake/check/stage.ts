import type { DuckDBConnection } from '@duckdb/node-api';
import { factColumns } from '#lib/server/datasets/facts.ts';
import type { Plan } from './plan.ts';
import { kept, rowChecks, typedRows } from './typed-rows.ts';

/**
 * Types and checks every row in one pass into the staged table: source_row, fate, fact columns.
 * Until `settle` has looked closer a row is `accepted`, `noted` (sound, with a warning) or `held`.
 */
export async function stageRows(connection: DuckDBConnection, plan: Plan): Promise<void> {
	const checks = rowChecks(plan);
	const facts = factColumns(plan.shape.dataset).map((fact) => kept(plan, fact));
	const held = plan.missing.length ? 'true' : anyOf(checks.map(({ bad }) => bad));
	const noted = anyOf(checks.map(({ code }) => `${code} IS NOT NULL`));
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${plan.staged} AS
		SELECT source_row, CASE WHEN ${held} THEN 'held' WHEN ${noted} THEN 'noted' ELSE 'accepted' END AS fate,
			${facts.join(', ')}
		FROM (${typedRows(plan)})`);
}

/** Takes conditions as SQL; gives SQL that is true where any of them is, and never null. */
export function anyOf(conditions: string[]): string {
	return conditions.length ? `coalesce(${conditions.join(' OR ')}, false)` : 'false';
}

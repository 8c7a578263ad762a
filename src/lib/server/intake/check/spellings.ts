import type { DuckDBConnection } from '@duckdb/node-api';
import { trimmed, type Plan, type PlannedColumn } from './plan.ts';
import { count } from './found.ts';
import { PROBLEMS } from './problems.ts';
import { CELL_TYPES } from './types/index.ts';

/**
 * Makes, for a column, the table of the different things written in it: what each means and what is
 * wrong with it. A million rows hold few different dates and schools, so each is looked at once.
 */
export async function makeSpellings(
	connection: DuckDBConnection,
	{ text }: Plan,
	{ column, at, context, spellings }: PlannedColumn,
	personKey: string
): Promise<boolean> {
	const type = CELL_TYPES[column.type.kind];
	const symbol = type.symbol ? `, ${type.symbol()} AS symbol` : '';
	const ifBlank = column.required ? "'cell-missing'" : 'NULL';
	await connection.run(
		`CREATE OR REPLACE TEMP TABLE ${spellings} AS
		SELECT *, coalesce(wrong IN (${ERRORS}), false) AS bad
		FROM (SELECT *, CASE WHEN cell IS NULL THEN ${ifBlank} ELSE ${type.wrong(column, context)} END AS wrong
			FROM (SELECT raw, cell, ${type.typed(column, context)} AS typed${symbol}
				FROM (SELECT raw, ${trimmed('raw')} AS cell FROM (SELECT DISTINCT c${at} AS raw FROM ${text.table}))))`,
		column.type.kind === 'person' ? { key: personKey } : undefined
	);
	return (await count(connection, `SELECT count(wrong) FROM ${spellings}`)) > 0;
}

const ERRORS = Object.entries(PROBLEMS)
	.filter(([, kind]) => kind.severity === 'error')
	.map(([code]) => `'${code}'`)
	.join(', ');

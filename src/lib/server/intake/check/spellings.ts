import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '#lib/server/datasets/dataset.ts';
import { factsOf } from '#lib/server/datasets/facts.ts';
import { trimmed, type Plan, type PlannedColumn } from './plan.ts';
import { PROBLEMS } from './problems.ts';
import { CELL_TYPES } from './types/index.ts';

/** What was found on looking over the different things written in a column. */
export interface Spelt {
	/** Something is wrong with one of them, or worth a word. */
	unsound: boolean;
	/** Each means just what DuckDB reads in it, so that its rows need not be looked up. */
	plain: boolean;
	/** Somewhere nothing is written. */
	blanks: boolean;
}

/**
 * Makes, for a column, the table of the different things written in it: what each means and what is
 * wrong with it. A million rows hold few different dates and schools, so each is looked at once.
 */
export async function makeSpellings(
	connection: DuckDBConnection,
	{ cells, text }: Plan,
	{ column, at, context, spellings }: PlannedColumn,
	personKey: string
): Promise<Spelt> {
	const type = CELL_TYPES[column.type.kind];
	const symbol = type.symbol ? `, ${type.symbol()} AS symbol` : '';
	const typed = `(${type.typed(column, context)})::${factsOf(column)[0]?.sqlType}`;
	const ifBlank = column.required && !column.made ? "'cell-missing'" : 'NULL';
	const wrong = `CASE WHEN cell IS NULL THEN ${ifBlank} ELSE ${type.wrong(column, context)} END`;
	await connection.run(
		`CREATE OR REPLACE TEMP TABLE ${spellings} AS
		SELECT *, coalesce(wrong IN (${errorsIn(wrong)}), false) AS bad
		FROM (SELECT *, ${wrong} AS wrong
			FROM (SELECT raw, cell, ${typed} AS typed${symbol}
				FROM (SELECT raw, ${trimmed('raw')} AS cell FROM (SELECT DISTINCT c${at} AS raw FROM ${cells.table}))))`,
		column.type.kind === 'person' ? { key: personKey } : undefined
	);
	const found = await spelt(connection, column, spellings);
	const narrow = cells.table === text.table && text.narrow.includes(at);
	// A look-up by a small number is quicker than reading a text anew; text itself is there already.
	return { ...found, plain: found.plain && !(narrow && factsOf(column)[0]?.sqlType !== 'VARCHAR') };
}

async function spelt(connection: DuckDBConnection, column: Column, table: string): Promise<Spelt> {
	const [fact, symbol] = factsOf(column);
	const result = await connection.runAndReadAll(`
		SELECT count(wrong) > 0,
			coalesce(bool_and(try_cast(raw AS ${fact?.sqlType}) IS NOT DISTINCT FROM typed), false),
			coalesce(bool_or(cell IS NULL), false)
		FROM ${table}`);
	const [unsound, same, blanks] = result.getRows()[0] as [boolean, boolean, boolean];
	return { unsound, plain: same && !unsound && !symbol, blanks };
}

const CODES = Object.entries(PROBLEMS)
	.filter(([, kind]) => kind.severity === 'error')
	.map(([code]) => `'${code}'`);

/** SQL: the codes of problems that hold a row back. */
export const ERRORS = CODES.join(', ');

/** SQL: those of them that an SQL text names, and so can give. To look among all costs as much as all the rest. */
function errorsIn(sql: string): string {
	return CODES.filter((code) => sql.includes(code)).join(', ') || 'NULL';
}

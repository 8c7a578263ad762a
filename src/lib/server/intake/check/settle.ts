import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { letter, type Plan } from './plan.ts';
import { problem } from './problems.ts';
import { SET_ASIDE, setAsideSql } from './set-aside.ts';
import { anyOf } from './stage.ts';
import { rowChecks, typedRows } from './typed-rows.ts';

/** At most this many problems of a sheet are listed; all are counted. */
export const MOST_PROBLEMS = 1000;

/** Problems of a sheet, the first of them and the number of rows with each. */
export interface Found {
	problems: Problem[];
	counts: Map<string, number>;
}

/**
 * Looks again at the rows that are not plainly sound: sets aside those that are no rows of the table,
 * settles the fate of the others, and says what is wrong with them.
 */
export async function settle(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	const { staged } = plan;
	const suspects = await count(
		connection,
		`SELECT count(*) FROM ${staged} WHERE fate <> 'accepted'`
	);
	if (suspects === 0) return { problems: [], counts: new Map() };
	await lookCloser(connection, plan);
	await connection.run(`UPDATE ${staged} SET fate = 'setAside' WHERE source_row IN
		(SELECT source_row FROM ${suspectTable(plan)} WHERE aside IS NOT NULL)`);
	await connection.run(`UPDATE ${staged} SET fate = 'accepted' WHERE fate = 'noted'`);
	return { problems: await listed(connection, plan), counts: await counted(connection, plan) };
}

/** Takes a plan; gives why rows were set aside and how many for each reason. */
export async function setAsideReasons(
	connection: DuckDBConnection,
	plan: Plan
): Promise<{ reason: string; rows: number }[]> {
	const result = await connection.runAndReadAll(`SELECT aside, count(*)::INTEGER
		FROM ${suspectTable(plan)} WHERE aside IS NOT NULL GROUP BY aside ORDER BY aside`);
	return result.getRows().map(([aside, rows]) => ({
		reason: SET_ASIDE[aside as keyof typeof SET_ASIDE],
		rows: rows as number
	}));
}

/** The rows that needed a second look: source_row, aside, found (code and column), cells. */
export function suspectTable({ stage }: Plan): string {
	return `${stage}_suspects`;
}

async function lookCloser(connection: DuckDBConnection, plan: Plan): Promise<void> {
	const checks = rowChecks(plan);
	const rowids = `SELECT source_row - ${plan.headerRow + 1} FROM ${plan.staged} WHERE fate <> 'accepted'`;
	const found = checks.map(({ code, at }) => `{'code': ${code}, 'at': ${at}}`);
	const held = plan.missing.length ? 'true' : anyOf(checks.map(({ bad }) => bad));
	const beyond = plan.text.beyond ? ', t.beyond' : '';
	const rows = typedRows(plan, `WHERE t.rowid IN (${rowids})`).replace(
		'SELECT t.rowid,',
		`SELECT t.rowid, ${setAsideSql(plan)} AS why, ${cellList(plan)} AS cells${beyond},`
	);
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${suspectTable(plan)} AS
		SELECT source_row, CASE WHEN ${held} THEN why END AS aside, cells,
			list_filter([${found.join(', ')}], lambda f: f.code IS NOT NULL) AS found
		FROM (${rows})`);
}

function cellList({ text }: Plan): string {
	const cells = Array.from({ length: text.width }, (_, at) => `t.c${at + 1}`);
	return `[${[...cells, ...(text.beyond ? ['t.beyond'] : [])].join(', ')}]`;
}

async function listed(connection: DuckDBConnection, plan: Plan): Promise<Problem[]> {
	const result = await connection.runAndReadAll(`
		SELECT source_row::INTEGER, f.code, f.at, coalesce(cells[f.at], '')
		FROM (SELECT source_row, cells, unnest(found) AS f FROM ${suspectTable(plan)} WHERE aside IS NULL)
		ORDER BY source_row, f.at LIMIT ${MOST_PROBLEMS}`);
	return result
		.getRows()
		.map(([row, code, at, value]) =>
			said(plan, {
				row: row as number,
				code: code as string,
				at: at as number,
				value: value as string
			})
		);
}

function said(
	plan: Plan,
	{ row, code, at, value }: { row: number; code: string; at: number; value: string }
) {
	const planned = plan.columns.find((planned) => planned.at === at);
	const term = planned?.context.term;
	return problem(code, {
		row,
		letter: at ? letter(at) : '',
		header: plan.headerCells[at - 1] ?? '',
		value: value.trim(),
		column: planned?.column,
		detail: term ? `${term.from} to ${term.to}` : undefined
	});
}

async function counted(connection: DuckDBConnection, plan: Plan): Promise<Map<string, number>> {
	const result = await connection.runAndReadAll(`
		SELECT f.code, count(DISTINCT source_row)::INTEGER
		FROM (SELECT source_row, unnest(found) AS f FROM ${suspectTable(plan)} WHERE aside IS NULL)
		GROUP BY f.code ORDER BY f.code`);
	return new Map(result.getRows() as [string, number][]);
}

/** Takes SQL for one number; gives the number. */
export async function count(connection: DuckDBConnection, sql: string): Promise<number> {
	const result = await connection.runAndReadAll(sql);
	return Number(result.getRows()[0]?.[0]);
}

import type { DuckDBConnection } from '@duckdb/node-api';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Problem } from '../understood.ts';
import { count, MOST_PROBLEMS, NOTHING_FOUND, placeOf, type Found } from './found.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import { problem } from './problems.ts';
import { columnsRead, heldSql, rowChecks } from './row-checks.ts';
import { SET_ASIDE, setAsideSql } from './set-aside.ts';
import { typedRows } from './typed-rows.ts';

/**
 * Types and checks every row in one pass and keeps those that are not plainly sound: `source_row`,
 * `held`, `aside` (why it is no row of the table, or null) and `found` (codes and columns).
 */
export async function gatherSuspects(
	connection: DuckDBConnection,
	plan: Plan,
	unsound: PlannedColumn[]
): Promise<Found> {
	const checks = rowChecks(plan, unsound);
	const held = heldSql(plan, checks);
	const found = checks.map(({ code, at }) => `{'code': ${code}, 'at': ${at}}`);
	const noted = checks.map(({ code }) => `${code} IS NOT NULL`);
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${suspects(plan)} AS
		SELECT source_row, ${held} AS held, NULL::VARCHAR AS aside,
			list_filter([${found.join(', ')}], lambda f: f.code IS NOT NULL) AS found
		FROM (${typedRows(plan, needed(plan, unsound))}) WHERE ${[held, ...noted].join(' OR ')}`);
	if ((await count(connection, `SELECT count(*) FROM ${suspects(plan)}`)) === 0)
		return NOTHING_FOUND;
	await setAside(connection, plan);
	return { problems: await listed(connection, plan), counts: await counted(connection, plan) };
}

/** Takes a plan; gives why rows were set aside and how many for each reason. */
export async function setAsideReasons(
	connection: DuckDBConnection,
	plan: Plan
): Promise<{ reason: string; rows: number }[]> {
	const result = await connection.runAndReadAll(`SELECT aside, count(*)::INTEGER
		FROM ${suspects(plan)} WHERE aside IS NOT NULL GROUP BY aside ORDER BY aside`);
	return result.getRows().map(([aside, rows]) => ({
		reason: SET_ASIDE[aside as keyof typeof SET_ASIDE],
		rows: rows as number
	}));
}

/** The rows that are not plainly sound. */
export function suspects({ stage }: Plan): string {
	return `${stage}_suspects`;
}

// Columns that hold nothing wrong are looked up only where a rule reads them.
function needed({ shape, made = [] }: Plan, unsound: PlannedColumn[]): string[] {
	const columns = [...unsound.map(({ column }) => column), ...made];
	return [...columns.map(({ name }) => name), ...shape.rules.flatMap(columnsRead)];
}

async function setAside(connection: DuckDBConnection, plan: Plan): Promise<void> {
	const held = await count(connection, `SELECT count(*) FROM ${suspects(plan)} WHERE held`);
	if (held === 0) return;
	const first = plan.headerRow + 1;
	await connection.run(`UPDATE ${suspects(plan)} SET aside = why
		FROM (SELECT t.rowid + ${first} AS row, ${setAsideSql(plan)} AS why FROM ${plan.text.table} t
			WHERE t.rowid IN (SELECT source_row - ${first} FROM ${suspects(plan)} WHERE held))
		WHERE source_row = row AND why IS NOT NULL`);
}

async function listed(connection: DuckDBConnection, plan: Plan): Promise<Problem[]> {
	const width = plan.text.width;
	const cells = Array.from({ length: width }, (_, at) => `t.c${at + 1}`);
	const all = [...cells, ...(plan.text.beyond ? ['t.beyond'] : [])].join(', ');
	const result = await connection.runAndReadAll(`
		SELECT source_row::INTEGER, f.code, f.at, coalesce([${all}][f.at], '')
		FROM (SELECT * FROM (SELECT source_row, unnest(found) AS f FROM ${suspects(plan)} WHERE aside IS NULL)
			ORDER BY source_row, f.at LIMIT ${MOST_PROBLEMS})
		JOIN ${plan.text.table} t ON t.rowid = source_row - ${plan.headerRow + 1}
		ORDER BY source_row, f.at`);
	return (result.getRows() as [number, string, number, string][]).map(([row, code, at, value]) =>
		problem(code, {
			row,
			...placeOf(plan, at),
			value: value.trim(),
			detail: termOf(plan),
			near: plan.nearSchools.get(value.trim())
		})
	);
}

async function counted(connection: DuckDBConnection, plan: Plan): Promise<Map<string, number>> {
	const result = await connection.runAndReadAll(`
		SELECT f.code, count(DISTINCT source_row)::INTEGER
		FROM (SELECT source_row, unnest(found) AS f FROM ${suspects(plan)} WHERE aside IS NULL)
		GROUP BY f.code ORDER BY f.code`);
	return new Map(result.getRows() as [string, number][]);
}

function termOf({ columns }: Plan): string | undefined {
	const term = columns[0]?.context.term;
	return term ? `${dateInWords(term.from)} to ${dateInWords(term.to)}` : undefined;
}

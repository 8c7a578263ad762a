import type { DuckDBConnection } from '@duckdb/node-api';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Problem } from '../understood.ts';
import { cellsOf, count, mostOf, NOTHING_FOUND, placeOf, whichOf, type Found } from './found.ts';
import { readsBeyond, type Plan, type PlannedColumn } from './plan.ts';
import { onceSql } from './once.ts';
import { problem } from './problems.ts';
import { columnsRead, heldSql, rowChecks, saysWho } from './row-checks.ts';
import { SET_ASIDE, setAsideSql } from './set-aside.ts';
import { ERRORS } from './spellings.ts';
import { typedRows } from './typed-rows.ts';

/**
 * Types and checks every row in one pass and keeps those that are not plainly sound: `source_row`,
 * `cells_row`, `held`, `aside` (why it is no row of the table, or null) and `found` (codes and columns).
 */
export async function gatherSuspects(
	connection: DuckDBConnection,
	plan: Plan,
	unsound: PlannedColumn[]
): Promise<Found> {
	const checks = rowChecks(plan, unsound);
	const held = heldSql(plan, checks);
	const found = checks.map(({ code, at }) => `{'code': ${code}, 'at': ${at}}`);
	const noted = checks.map(({ when }) => when);
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${suspects(plan)} AS
		SELECT source_row, cells_row, ${held} AS held, NULL::VARCHAR AS aside,
			list_filter([${found.join(', ')}]::STRUCT(code VARCHAR, "at" INTEGER)[], lambda f: f.code IS NOT NULL) AS found
		FROM (${typedRows(plan, needed(plan, unsound))}) WHERE ${plan.missing.length > 0 ? 'true' : ['false', ...noted].join(' OR ')}`);
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
	const { outside } = plan.cells;
	const result = await connection.runAndReadAll(`SELECT aside, count(*)::INTEGER
		FROM (SELECT aside FROM ${suspects(plan)} WHERE aside IS NOT NULL
			${outside ? `UNION ALL SELECT aside FROM ${outside}` : ''})
		GROUP BY aside ORDER BY aside`);
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
function needed(plan: Plan, unsound: PlannedColumn[]): string[] {
	const { shape, made = [] } = plan;
	const columns = [...[...unsound, ...saysWho(plan)].map(({ column }) => column), ...made];
	return [...columns.map(({ name }) => name), ...shape.rules.flatMap(columnsRead)];
}

// Records are made only of rows that are rows of the table.
async function setAside(connection: DuckDBConnection, plan: Plan): Promise<void> {
	if (plan.cells.records) return;
	const held = await count(connection, `SELECT count(*) FROM ${suspects(plan)} WHERE held`);
	if (held === 0) return;
	await connection.run(`UPDATE ${suspects(plan)} SET aside = why
		FROM (SELECT t.rowid AS row, ${setAsideSql(plan)} AS why FROM ${plan.cells.table} t
			WHERE t.rowid IN (SELECT cells_row FROM ${suspects(plan)} WHERE held))
		WHERE cells_row = row AND why IS NOT NULL`);
}

async function listed(connection: DuckDBConnection, plan: Plan): Promise<Problem[]> {
	const all = [cellsOf(plan), ...(readsBeyond(plan) ? ['t.beyond'] : [])].join(', ');
	const found = `SELECT source_row, cells_row, unnest(found) AS f
		FROM ${suspects(plan)} WHERE aside IS NULL`;
	const result = await connection.runAndReadAll(`
		SELECT s.source_row::INTEGER, ${whichOf(plan)}, f.code, f.at, coalesce([${all}][f.at], '')
		FROM (SELECT * FROM (${onceSql(plan, found)})
			QUALIFY row_number() OVER (PARTITION BY f.code IN (${ERRORS}) ORDER BY cells_row, f.at)
				<= ${mostOf(plan)}) s
		JOIN ${plan.cells.table} t ON t.rowid = cells_row
		ORDER BY cells_row, f.at`);
	return (result.getRows() as [number, number, string, number, string][]).map(
		([row, which, code, at, value]) =>
			problem(code, {
				...placeOf(plan, row, at, which),
				value: value.trim(),
				detail: termOf(plan),
				unused: unusedOf(plan),
				...schoolsOf(plan, value.trim())
			})
	);
}

// Of several schools in a cell, the one that isn’t known is the thing to say.
function schoolsOf({ nearSchools, unknownOfLists }: Plan, written: string) {
	const parts = unknownOfLists.get(written);
	const only = parts?.length === 1 ? parts[0] : written;
	return { parts, near: nearSchools.get(only ?? written) };
}

async function counted(connection: DuckDBConnection, plan: Plan): Promise<Map<string, number>> {
	const result = await connection.runAndReadAll(`
		SELECT f.code, count(DISTINCT source_row)::INTEGER
		FROM (SELECT source_row, unnest(found) AS f FROM ${suspects(plan)} WHERE aside IS NULL)
		GROUP BY f.code ORDER BY f.code`);
	return new Map(result.getRows() as [string, number][]);
}

// Of records, a column that is no field of its own may still have been read.
function unusedOf({ cells, headerCells, columns }: Plan): string[] {
	if (cells.records) return [];
	return headerCells.filter((heading, i) => heading && !columns.some(({ at }) => at === i + 1));
}

function termOf({ columns }: Plan): string | undefined {
	const term = columns[0]?.context.term;
	if (!term) return undefined;
	const from = dateInWords(term.from);
	return term.to === undefined ? `${from} and after` : `${from} to ${dateInWords(term.to)}`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import type { Params, Query } from '#lib/server/warehouse/query.ts';
import type { Setting } from '../setting.ts';

/** Where the SQL of this room lies. */
export const EVALUATION = join(PROJECT, 'src', 'lib', 'server', 'evaluation');

/** Temporary tables in the order in which they build on each other, each from its own file. */
const TABLES = [
	'members',
	'meetings',
	'meeting-schools',
	'meeting-reach',
	'training-rows',
	'sessions',
	'session-schools',
	'outcome-rows',
	'outcome-cells',
	'leading-measures',
	'records',
	'survey-responses',
	'survey-answers',
	'finance-lines',
	'service-requests',
	'usage-weeks',
	'board-members',
	'school-facts',
	'participation'
];

/**
 * Takes a connection of its own and what is evaluated; reads the facts of the partnership’s year
 * once into temporary tables, from which everything else is counted.
 */
export async function stage(query: Query, setting: Setting): Promise<void> {
	await layGround(query, setting);
	for (const table of TABLES) {
		const sql = overAttendance(readSql('stage', `${table}.sql`));
		const make = `CREATE TEMP TABLE ${tableOf(table)} AS ${sql}`;
		await query.all(make, paramsIn(sql, scopeOf(setting)));
	}
}

/** What is read where it lies, each from its own file, before what it reads itself: it can be a million rows. */
const IN_PLACE = ['attendance-rows', 'school-parts', 'meeting-parts'];

/**
 * Takes SQL; gives it with `attendance_rows` standing for the rows of the year, and `meeting_parts`
 * and `school_parts` for their summary. Of each, a query reads only the columns that it needs.
 */
export function overAttendance(sql: string): string {
	let whole = sql;
	for (const one of IN_PLACE) if (whole.includes(tableOf(one))) whole = withTable(one, whole);
	return whole;
}

function withTable(file: string, sql: string): string {
	const rows = readSql('stage', `${file}.sql`);
	return `WITH ${tableOf(file)} AS NOT MATERIALIZED (${rows}) SELECT * FROM (${sql})`;
}

/** Takes the name of a file; gives the table that it makes. */
function tableOf(file: string): string {
	return file.replaceAll('-', '_');
}

/** Takes a path within this room; gives its SQL. */
export function readSql(...path: string[]): string {
	return readFileSync(join(EVALUATION, ...path), 'utf8');
}

/** Takes SQL and values by name; gives those that it asks for, because DuckDB refuses others. */
export function paramsIn(sql: string, values: Record<string, unknown>): Params {
	const names = new Set([...sql.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]));
	return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))) as Params;
}

/** What every SQL file of this room may ask for. */
export function scopeOf({ partnership, year, asAt }: Setting): Record<string, string> {
	const { from, to, timePeriod } = year;
	return { partnership: partnership.id, from, to, timePeriod, asAt };
}

async function layGround(query: Query, setting: Setting): Promise<void> {
	const { partnership, agreement, halfTerms } = setting;
	await lay(
		query,
		'partners',
		'partnership VARCHAR, nr INTEGER, school VARCHAR, phase VARCHAR, joined DATE, left_on DATE',
		[
			...partnership.schools.map(({ id, phase, joined, left }, nr) => [
				partnership.id,
				nr,
				id,
				phase,
				joined ?? partnership.term.from,
				left ?? null
			])
		]
	);
	await lay(query, 'half_terms', 'partnership VARCHAR, half_term INTEGER, term VARCHAR, from_date DATE, to_date DATE', [
		...halfTerms.map(({ halfTerm, term, from, to }) => [partnership.id, halfTerm, term, from, to])
	]);
	await lay(query, 'forums', 'partnership VARCHAR, code VARCHAR, expects VARCHAR', [
		...agreement.forums.map(({ code, expects }) => [partnership.id, code, expects])
	]);
}

async function lay(
	query: Query,
	table: string,
	columns: string,
	rows: (string | number | null)[][]
): Promise<void> {
	await query.all(`CREATE TEMP TABLE ${table} (${columns})`);
	if (rows.length === 0) return;
	const places = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
	await query.all(`INSERT INTO ${table} VALUES ${places}`, rows.flat());
}

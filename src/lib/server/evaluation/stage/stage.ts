import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Setting } from '../setting.ts';
import { GROUND, layGround } from './ground.ts';
import { paramsIn, scopeOf } from './scope.ts';

/** Where the SQL of this room lies. */
export const EVALUATION = join(PROJECT, 'src', 'lib', 'server', 'evaluation');

/** Temporary tables in the order in which they build on each other, each from its own file. */
const TABLES = [
	'members',
	'meetings',
	'last-meetings',
	'meeting-schools',
	'meeting-reach',
	'inductions',
	'training-rows',
	'sessions',
	'session-schools',
	'outcome-rows',
	'outcome-cells',
	'outcome-years',
	'leading-measures',
	'school-days',
	'records',
	'lead-areas',
	'risks',
	'survey-responses',
	'survey-answers',
	'finance-lines',
	'buyers-before',
	'service-requests',
	'working-days',
	'usage-weeks',
	'board-members',
	'filled-places',
	'school-facts',
	'school-groups',
	'participation'
];

/** What is read where it lies, each from its own file, before what it reads itself: it can be a million rows. */
const IN_PLACE = ['attendance-rows', 'school-parts', 'meeting-parts'];

/**
 * Takes a connection of its own and what is evaluated; reads the facts of the partnership’s year
 * once into temporary tables, from which everything else is counted.
 */
export function stage(query: Query, setting: Setting): Promise<void> {
	return stageTables(query, [setting], TABLES, (sql) => sql);
}

/** The same for a few questions: takes the SQL that will be asked, and lays only what it reads. */
export function stageFor(query: Query, setting: Setting, asked: string[]): Promise<void> {
	return stageTables(query, [setting], readBy(asked), (sql) => sql);
}

/**
 * The same for several partnerships that are evaluated by one agreement, year and date: a row says whose
 * it is. Takes the SQL that will be asked, and lays only what it reads.
 */
export function stageEach(query: Query, settings: Setting[], asked: string[]): Promise<void> {
	return stageTables(query, settings, readBy(asked), (sql) =>
		sql.replaceAll('partnership = $partnership', 'partnership IN (SELECT partnership FROM asked)')
	);
}

/** Those staged tables that the SQL reads, and those that these are made from. */
function readBy(asked: string[]): string[] {
	let words = asked.map(overAttendance).join('\n');
	const read = TABLES.toReversed().filter((table) => {
		const isRead = mentions(words, tableOf(table));
		if (isRead) words += overAttendance(readSql('stage', `${table}.sql`));
		return isRead;
	});
	return read.toReversed();
}

function mentions(sql: string, table: string): boolean {
	return new RegExp(`\\b${table}\\b`).test(sql);
}

async function stageTables(
	query: Query,
	settings: Setting[],
	tables: string[],
	scoped: (sql: string) => string
): Promise<void> {
	await layGround(query, settings);
	const [setting] = settings;
	if (!setting) return;
	for (const table of tables) {
		const sql = scoped(overAttendance(readSql('stage', `${table}.sql`)));
		const make = `CREATE TEMP TABLE ${tableOf(table)} AS ${sql}`;
		await query.all(make, paramsIn(sql, scopeOf(setting)));
	}
}

/**
 * Takes SQL about one partnership over staged tables; gives SQL about each of those asked for, a row’s
 * partnership first. What it reads is narrowed to the partnership, so that the same words count the same.
 */
export function ofEach(sql: string): string {
	const one = overAttendance(sql).replaceAll('$partnership', 'asked.partnership');
	const own = [...GROUND, ...TABLES.map(tableOf)]
		.filter((table) => mentions(one, table))
		.map(
			(table) =>
				`${table} AS NOT MATERIALIZED (SELECT * FROM temp.main.${table} AS its WHERE its.partnership = asked.partnership)`
		);
	const narrowed = own.length > 0 ? `WITH ${own.join(', ')} ` : '';
	return `SELECT asked.partnership AS "of", found.*
		FROM asked, LATERAL (${narrowed}SELECT * FROM (${one})) AS found`;
}

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

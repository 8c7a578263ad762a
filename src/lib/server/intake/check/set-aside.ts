import { literal, type TextTable } from '../read/text-table.ts';
import { trimmed, type Plan } from './plan.ts';

/** Why a row is no row of the table, in words. */
export const SET_ASIDE = {
	blank: 'Blank row',
	header: 'Header repeated',
	totals: 'Totals row',
	note: 'Text outside the table',
	outside: 'Below the table',
	again: 'The same person again',
	'no-mark': 'No mark in the row',
	'no-figure': 'No figure that we use',
	'no-answer': 'No question answered',
	'another-school': 'Another school',
	'another-authority': 'Another local authority',
	'another-level': 'Another level',
	'another-period': 'Another kind of period',
	'another-breakdown': 'Another group of pupils or schools',
	'another-subject': 'A subject that we don’t use',
	'not-told-apart': 'Several figures for the same thing',
	'left-out': 'Left out by you',
	'earlier-stays': 'No correction: the earlier figure stays'
} as const;

/**
 * Takes a plan; gives SQL over its text table `t` for why a row that can’t be accepted is no row of
 * the table at all, or null. A row that could be accepted is never asked.
 */
export function setAsideSql({ text, columns, headerCells }: Plan): string {
	const cells = textCells(text);
	const there = columns.filter(({ at }) => at <= text.width);
	const required = there.filter(({ column }) => column.required);
	const gap = required.map(({ at }) => `${cells[at - 1]} IS NULL`).join(' OR ') || 'true';
	const filled = cells.map((cell) => `(${cell} IS NOT NULL)::INTEGER`).join(' + ');
	const first = firstSql(text);
	const headed = there.map(({ at }) => ({ at, header: headerCells[at - 1] ?? '' }));
	return `CASE
		WHEN ${first} IS NULL THEN 'blank'
		WHEN ${headerAgainSql(headed)} THEN 'header'
		WHEN (${gap}) AND regexp_matches(lower(${first}), '^(grand |sub-?)?totals?( |:|$)') THEN 'totals'
		WHEN regexp_full_match(lower(${first}), '(grand |sub-?)?totals?:?') THEN 'totals'
		${ofAllSchools(there)}
		WHEN (${filled}) = 1 AND contains(${first}, ' ') THEN 'note' END`;
}

// Where each row is about a school, “Total” is none, whatever stands beside it.
function ofAllSchools(there: Plan['columns']): string {
	const school = there.find(({ column }) => column.required && column.type.kind === 'school');
	if (!school) return '';
	const cell = trimmed(`t.c${school.at}`);
	return `WHEN regexp_full_match(lower(${cell}), '(grand |sub-?|partnership )?(totals?|average|mean)') THEN 'totals'`;
}

/** Takes a text table; gives SQL over it, as `t`, for the first of a row’s cells that holds anything. */
export function firstSql(text: TextTable): string {
	return `coalesce(${textCells(text).join(', ')}, NULL)`;
}

/** Takes columns with what heads them; gives SQL over a text table `t` that is true where a row says the same again. */
export function headerAgainSql(headed: { at: number; header: string }[]): string {
	const same = headed.map(
		({ at, header }) =>
			`lower(${trimmed(`t.c${at}`)}) IS NOT DISTINCT FROM lower(${literal(header)})`
	);
	return same.join(' AND ') || 'false';
}

function textCells({ width, beyond }: TextTable): string[] {
	const cells = Array.from({ length: width }, (_, at) => trimmed(`t.c${at + 1}`));
	return beyond ? [...cells, `nullif(t.beyond, '')`] : cells;
}

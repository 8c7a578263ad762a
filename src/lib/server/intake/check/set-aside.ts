import type { Plan } from './plan.ts';
import { trimmed } from './plan.ts';

/** Why a row is no row of the table, in words. */
export const SET_ASIDE = {
	blank: 'Blank row',
	header: 'Header repeated',
	totals: 'Totals row',
	note: 'Text outside the table'
} as const;

/**
 * Takes a plan; gives SQL over its text table `t` for why a row that can’t be accepted is no row of
 * the table at all, or null. A row that could be accepted is never asked.
 */
export function setAsideSql({ text, columns, headerCells }: Plan): string {
	const cells = Array.from({ length: text.width }, (_, at) => trimmed(`t.c${at + 1}`));
	const all = text.beyond ? [...cells, `nullif(t.beyond, '')`] : cells;
	const first = `coalesce(${all.join(', ')}, NULL)`;
	const required = columns.filter(({ column }) => column.required);
	const gap = required.map(({ at }) => `${cells[at - 1]} IS NULL`).join(' OR ') || 'true';
	const filled = all.map((cell) => `(${cell} IS NOT NULL)::INTEGER`).join(' + ');
	const repeated = columns.map(
		({ at }) =>
			`lower(${cells[at - 1]}) IS NOT DISTINCT FROM lower(${quoted(headerCells[at - 1] ?? '')})`
	);
	return `CASE
		WHEN ${first} IS NULL THEN 'blank'
		WHEN ${repeated.join(' AND ')} THEN 'header'
		WHEN (${gap}) AND regexp_matches(lower(${first}), '^(grand |sub-?)?totals?( |:|$)') THEN 'totals'
		WHEN (${filled}) = 1 AND contains(${first}, ' ') THEN 'note' END`;
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

import { BETWEEN_SCHOOLS } from '../../recognise/school-lists.ts';
import type { CellType } from './type.ts';

/** SQL over `cell` for what stands between semicolons or line breaks. */
export const SCHOOL_PARTS = `list_filter(list_transform(
	regexp_split_to_array(cell, '${BETWEEN_SCHOOLS}'), lambda part: trim(part, ' \t\u00a0')), lambda part: part <> '')`;

/** Schools of the partnership, with semicolons between them: each once, in the order in which they were written. */
export const schools: CellType = {
	typed: (_, { schools }) => eachOnce(schools ? identified(schools) : SCHOOL_PARTS),
	wrong: (_, { schools }) =>
		schools ? "CASE WHEN typed IS NULL THEN 'schools-unknown' END" : 'NULL'
};

// A part may stand for several schools: “all schools”.
function identified(schools: string): string {
	return `(SELECT CASE WHEN count(id) = count(*) THEN flatten(list(string_split(id, ';') ORDER BY nr)) END
		FROM (SELECT unnest(parts) AS part, generate_subscripts(parts, 1) AS nr FROM (SELECT ${SCHOOL_PARTS} AS parts))
		LEFT JOIN ${schools} ON written = part)`;
}

function eachOnce(parts: string): string {
	return `nullif(array_to_string((SELECT list_filter(whole, lambda part, nr: list_position(whole, part) = nr)
		FROM (SELECT ${parts} AS whole)), ';'), '')`;
}

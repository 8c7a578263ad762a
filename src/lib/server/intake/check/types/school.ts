import { NOT_KNOWN } from '../../cells/belonging.ts';
import { EVERYBODY } from '../../recognise/school-lists.ts';
import type { CellType } from './type.ts';

/** SQL that is true where a cell is the identifier of a school. */
export const SCHOOL_ID = "regexp_full_match(cell, '[0-9]{6}|local-[a-z0-9-]+')";

/**
 * A school of the partnership. Where no partnership is named, what is written stands as it is, so that two
 * schools stay two, and `not-looked-up.ts` says once that names were not looked up.
 */
export const school: CellType = {
	typed: (_, { schools }) =>
		schools
			? `(SELECT any_value(id) FROM ${schools} WHERE written = cell AND NOT contains(id, ';'))`
			: `nullif(cell, '${NOT_KNOWN}')`,
	wrong: ({ type }, { schools }) =>
		schools
			? `CASE WHEN typed IS NOT NULL ${everybody(type)} THEN NULL
				WHEN cell = '${NOT_KNOWN}' THEN 'school-of-person-unknown' ELSE 'school-unknown' END`
			: 'NULL'
};

// A thing that is of all schools is of no one school.
function everybody(type: { kind: string; everybody?: boolean }): string {
	return type.everybody ? `OR regexp_full_match(lower(cell), '${EVERYBODY}')` : '';
}

import type { CellType } from './type.ts';

/**
 * A school of the partnership. Where no partnership is named, URNs are taken as they are, and
 * `not-looked-up.ts` says once that the rest were not looked up.
 */
export const school: CellType = {
	typed: (_, { schools }) =>
		schools
			? `(SELECT any_value(id) FROM ${schools} WHERE written = cell)`
			: "CASE WHEN regexp_full_match(cell, '[0-9]{6}|local-[a-z0-9-]+') THEN cell END",
	wrong: (_, { schools }) =>
		schools ? "CASE WHEN typed IS NULL THEN 'school-unknown' END" : 'NULL'
};

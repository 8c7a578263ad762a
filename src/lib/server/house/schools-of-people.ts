import type { Query } from '#lib/server/warehouse/query.ts';

/**
 * Takes the warehouse and a partnership; gives, by their codes, the school that people were of at earlier
 * meetings. Who was of two, or whose name two people may bear, is left out.
 */
export async function schoolsOfPeople(
	warehouse: Query,
	partnership: string | null
): Promise<Record<string, string>> {
	if (partnership === null) return {};
	const known = await warehouse.all<{ code: string; school: string }>(
		`SELECT attendee_ref AS code, min(school_urn) AS school FROM attendance_current
		WHERE partnership = $partnership AND attendee_ref IS NOT NULL AND school_urn IS NOT NULL
		GROUP BY attendee_ref HAVING count(DISTINCT school_urn) = 1 ORDER BY code`,
		{ partnership }
	);
	return Object.fromEntries(known.map(({ code, school }) => [code, school]));
}

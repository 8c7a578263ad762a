import type { Filters } from '#lib/document/filters.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** Takes a school's identifier; gives its short name, as charts have it. */
export function schoolName({ partnership }: Disclosed, id: string): string {
	return partnership.schools.find((school) => school.id === id)?.shortName ?? id;
}

/** Takes filters; gives a test whether a school is among those chosen. Nothing chosen is all. */
export function chosenSchools(
	{ partnership }: Disclosed,
	filters: Filters
): (id: string) => boolean {
	const chosen = new Set(
		partnership.schools.filter((school) => matches(school, filters)).map((school) => school.id)
	);
	return (id) => chosen.has(id);
}

function matches(school: School, filters: Filters): boolean {
	return (
		(!filters.school || school.id === filters.school) &&
		(!filters.phase || school.phase === filters.phase)
	);
}

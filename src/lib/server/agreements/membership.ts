import type { Partnership, School } from './partnership.ts';

/** Takes a partnership and an ISO date; gives the schools in membership on that day. */
export function schoolsOn({ schools, term }: Partnership, date: string): School[] {
	return schools.filter(
		({ joined, left }) => (joined ?? term.from) <= date && (left === undefined || date <= left)
	);
}

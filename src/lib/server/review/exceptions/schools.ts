import type { Exception, Seen } from './exceptions.ts';

/** Takes a finding that counts schools; gives the members that no counted row names. */
export function schoolsNotCounted({ finding, rows, counts, disclosed }: Seen): Exception[] {
	const { measure } = finding;
	const members = disclosed.participation.map(({ school }) => school);
	if (measure.counts !== 'schools' || members.length !== measure.denominator) return [];
	const named = new Set(rows.filter(counts).flatMap(schoolsIn));
	return members
		.filter((school) => !named.has(school))
		.map((school) => ({ what: schoolName(school, disclosed), how: null }));
}

/** Takes a school’s identifier; gives its short name. */
export function schoolName(school: string, { partnership }: Seen['disclosed']): string {
	return partnership.schools.find(({ id }) => id === school)?.shortName ?? school;
}

function schoolsIn({ cells }: Seen['rows'][number]): string[] {
	const listed = String(cells.participants ?? '').split(';');
	return [String(cells.school_urn ?? ''), ...listed].map((one) => one.trim()).filter(Boolean);
}

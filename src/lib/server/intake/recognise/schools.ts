import type { School } from '#lib/server/agreements/partnership.ts';

/**
 * Takes the schools of a partnership; gives a function from what somebody wrote for a school to the
 * identifier of the school that it means, or null where it means none or might mean two.
 */
export function schoolMatcher(schools: School[]): (written: string) => string | null {
	const known = new Map<string, string | null>();
	for (const school of schools)
		for (const name of new Set(namesOf(school).map(schoolName)))
			known.set(name, known.has(name) ? null : school.id);
	return (written) => known.get(schoolName(written)) ?? null;
}

/** Takes the schools of a partnership; gives a function that is true of what is a school, by name or by its words. */
export function schoolSpotter(schools: School[]): (written: string) => boolean {
	const match = schoolMatcher(schools);
	return (written) => match(written) !== null || SCHOOL.test(written.trim());
}

const SCHOOL =
	/^\d{6}$|\b(school|academy|primary|infants?|juniors?|nursery|college|federation|c\.? ?of ?e|cofe|community)\b/i;

/** Takes a school’s name; gives it without case and punctuation and with usual words in one spelling. */
export function schoolName(written: string): string {
	const words = written
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replace(/\.0$/, '')
		.replace(/\bc\.? ?of ?e\b\.?|\bc\.e\.|\bchurch of england\b/g, ' ce ')
		.replace(/\br\.? ?c\b\.?|\broman catholic\b/g, ' rc ')
		.replace(/\bsaint\b/g, 'st')
		.replace(/\b(infant|junior)s\b/g, '$1')
		.replace(/\bjnr\b/g, 'junior')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
	return words.replace(/^the | school$/g, '').trim();
}

/** Takes a school; gives everything it goes by, its identifier first. */
export function namesOf({ id, name, shortName, aliases }: School): string[] {
	return [id, name, shortName, ...aliases];
}

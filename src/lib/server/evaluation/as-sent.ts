import type { Partnership, School } from '#lib/server/agreements/partnership.ts';
import type { Query } from '#lib/server/warehouse/query.ts';

/**
 * Takes the facts and partnerships; gives them as their accepted sheets complete them: term dates that
 * were sent stand before those of the partnership’s file, and when a school joined or left is taken from a
 * sheet where the file doesn’t say.
 */
export async function asSent(query: Query, partnerships: Partnership[]): Promise<Partnership[]> {
	const ids = JSON.stringify(partnerships.map(({ id }) => id));
	const halfTerms = Map.groupBy(await query.all<Sent>(HALF_TERMS, { ids }), (row) => row.of);
	const schools = Map.groupBy(await query.all<Membership>(MEMBERSHIP, { ids }), (row) => row.of);
	return partnerships.map((partnership) => ({
		...partnership,
		calendar: { ...partnership.calendar, ...wholeYears(halfTerms.get(partnership.id) ?? []) },
		schools: completedBy(partnership.schools, schools.get(partnership.id) ?? [])
	}));
}

const ASKED = `partnership IN (SELECT unnest(from_json($ids, '["VARCHAR"]')))`;

const HALF_TERMS = `-- One row per half term that was sent.
	SELECT partnership AS "of", left(time_period, 4) || '-' || right(time_period, 2) AS year,
		half_term AS halfTerm, start_date AS "from", end_date AS "to"
	FROM calendar_current WHERE ${ASKED} ORDER BY year, half_term`;

const MEMBERSHIP = `-- One row per school that was sent.
	SELECT partnership AS "of", school_urn AS school, joined_date AS joined, left_date AS "left"
	FROM schools_current WHERE ${ASKED}`;

interface Sent {
	of: string;
	year: string;
	halfTerm: number;
	from: string;
	to: string;
}

function wholeYears(sent: Sent[]): Partnership['calendar'] {
	const years = Map.groupBy(sent, ({ year }) => year);
	const whole = [...years].filter(([, halfTerms]) => isWhole(halfTerms));
	return Object.fromEntries(
		whole.map(([year, halfTerms]) => [
			year,
			halfTerms.map(({ halfTerm, from, to }) => ({ halfTerm, from, to }))
		])
	);
}

// Half a year’s dates beside half a year’s guesses would be neither.
function isWhole(halfTerms: Sent[]): boolean {
	return (
		halfTerms.length === 6 &&
		halfTerms.every(({ from }, h) => h === 0 || halfTerms[h - 1]!.to < from)
	);
}

interface Membership {
	of: string;
	school: string;
	joined: string | null;
	left: string | null;
}

function completedBy(schools: School[], sent: Membership[]): School[] {
	const known = new Map(sent.map((row) => [row.school, row]));
	return schools.map((school) => completed(school, known.get(school.id)));
}

function completed(school: School, sent: Membership | undefined): School {
	const joined = school.joined ?? sent?.joined;
	const left = school.left ?? sent?.left;
	return { ...school, ...(joined && { joined }), ...(left && { left }) };
}

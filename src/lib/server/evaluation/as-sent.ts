import type { Partnership, School } from '#lib/server/agreements/partnership.ts';
import type { Query } from '#lib/server/warehouse/query.ts';

/**
 * Takes the facts and a partnership; gives the partnership as its accepted sheets complete it: term dates
 * that were sent stand before those of its file, and when a school joined or left is taken from a sheet
 * where the file doesn’t say.
 */
export async function asSent(query: Query, partnership: Partnership): Promise<Partnership> {
	return {
		...partnership,
		calendar: { ...partnership.calendar, ...(await calendarsSent(query, partnership)) },
		schools: await schoolsSent(query, partnership)
	};
}

interface Sent {
	year: string;
	halfTerm: number;
	from: string;
	to: string;
}

async function calendarsSent(query: Query, { id }: Partnership): Promise<Partnership['calendar']> {
	const sent = await query.all<Sent>(
		`SELECT left(time_period, 4) || '-' || right(time_period, 2) AS year, half_term AS halfTerm,
			start_date AS "from", end_date AS "to"
		FROM calendar_current WHERE partnership = $id ORDER BY year, half_term`,
		{ id }
	);
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
	school: string;
	joined: string | null;
	left: string | null;
}

async function schoolsSent(query: Query, { id, schools }: Partnership): Promise<School[]> {
	const sent = await query.all<Membership>(
		`SELECT school_urn AS school, joined_date AS joined, left_date AS "left"
		FROM schools_current WHERE partnership = $id`,
		{ id }
	);
	const known = new Map(sent.map((row) => [row.school, row]));
	return schools.map((school) => completed(school, known.get(school.id)));
}

function completed(school: School, sent: Membership | undefined): School {
	const joined = school.joined ?? sent?.joined;
	const left = school.left ?? sent?.left;
	return { ...school, ...(joined && { joined }), ...(left && { left }) };
}

import { FINANCE_COLUMNS } from './association/finance.ts';
import { NEVER_CAME, type SampleSchool } from './schools.ts';

export { FINANCE_COLUMNS };

type Line = Partial<Record<(typeof FINANCE_COLUMNS)[number], string>>;

/** Takes schools; gives year 1: contributions of all but one, one of them late, and what was paid from them. */
export function finance2025(schools: SampleSchool[]): Line[] {
	const paying = schools.filter(({ id }) => id !== NEVER_CAME);
	return numbered('F25', [
		...paying.map((school) =>
			contribution(school, school.id === 'local-hollinmoor-junior' ? '2026-01-16' : '2025-11-14')
		),
		cost('2025-12-19', 'MEETINGS', 640),
		cost('2026-03-27', 'TRAINING', 2210),
		cost('2026-07-17', 'MEETINGS', 585)
	]);
}

/** Takes schools; gives year 2 so far: nine contributions. */
export function finance2026(schools: SampleSchool[]): Line[] {
	return numbered('F26', [
		...schools.slice(0, 9).map((school) => contribution(school, '2026-11-13')),
		cost('2026-10-23', 'MEETINGS', 310)
	]);
}

/** Two pounds a pupil and a hundred for the school. */
function contribution({ id, enrolled }: SampleSchool, date: string): Line {
	return { ...line(date, 'income', 'CONTRIBUTION', 100 + 2 * enrolled), school_urn: id };
}

function cost(date: string, activity: string, amount: number): Line {
	return line(date, 'direct', activity, amount);
}

function line(date: string, type: string, activity: string, amount: number): Line {
	return {
		date,
		period_basis: 'academic',
		cost_centre: 'Partnership',
		line_type: type,
		activity_code: activity,
		amount_gbp: String(amount)
	};
}

function numbered(prefix: string, lines: Line[]): Line[] {
	return lines.map((one, n) => ({
		line_id: `${prefix}-${String(n + 1).padStart(2, '0')}`,
		...one
	}));
}

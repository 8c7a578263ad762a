import { chanceOf } from './random.ts';
import { NEVER_CAME, type SampleSchool } from './schools.ts';

export const USAGE_COLUMNS = [
	'week_start',
	'school_urn',
	'active_users',
	'files_added',
	'posts'
] as const;

/** Two weeks of each half term, by their Mondays; the office counts no others. */
export const WEEKS_2025 = [
	...['2025-09-15', '2025-10-13', '2025-11-10', '2025-12-08', '2026-01-12', '2026-02-09'],
	...['2026-03-02', '2026-03-23', '2026-04-20', '2026-05-18', '2026-06-08', '2026-07-13']
];
export const WEEKS_2026 = ['2026-09-14', '2026-10-12', '2026-11-09'];

/** Takes weeks and schools; gives who used the platform. One school never did, and two small ones not in every half term. */
export function usageRows(weeks: string[], schools: SampleSchool[]) {
	return weeks.flatMap((week) =>
		schools.map((school) => {
			const chance = chanceOf(`usage ${week} ${school.id}`);
			const active = isAway(school, week) ? 0 : 1 + Math.floor(3 * school.keen * chance.number());
			return {
				week_start: week,
				school_urn: school.id,
				active_users: String(active),
				files_added: String(active > 0 ? Math.floor(4 * chance.number()) : 0),
				posts: String(active > 0 ? Math.floor(6 * chance.number()) : 0)
			};
		})
	);
}

/** Whole half terms without anybody: Pennybrook in the summer, Hollinmoor at the start of a year. */
function isAway({ id }: SampleSchool, week: string): boolean {
	if (id === NEVER_CAME) return true;
	if (id === 'local-pennybrook-infant') return week >= '2026-04-13' && week < '2026-07-01';
	return id === 'local-hollinmoor-junior' && /-(09|10)-/.test(week);
}

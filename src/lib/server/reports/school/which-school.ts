import { schoolHref } from '#lib/document/addresses.ts';
import type { Report } from '#lib/document/report.ts';
import { seesOutcomes, seesParticipation } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import { placeOf } from '../place.ts';

/** Takes what is disclosed; gives the schools that this viewer may read about, where none was named. */
export function whichSchool(disclosed: Disclosed): Report {
	const { partnership, viewer, year } = disclosed;
	const schools = partnership.schools.filter(
		({ id }) => seesParticipation(viewer, id) || seesOutcomes(viewer, id)
	);
	return {
		...frameOf(disclosed),
		name: 'school',
		title: 'Which school?',
		kicker: `${partnership.name}, ${year.label}`,
		headline: schools.length > 0 ? 'Which school?' : 'No school’s own page is open to you.',
		lede: 'Each school has a page with what it did and what it received.',
		counts: [],
		sections: [
			{
				id: 'schools',
				title: 'Schools',
				blocks: [
					{
						kind: 'table',
						id: 'schools',
						title: 'Schools whose page is open to you',
						columns: [
							{ key: 'school', label: 'School' },
							{ key: 'phase', label: 'Phase' }
						],
						rows: schools.map(({ id, name, phase }) => [
							{ text: name, href: schoolHref(placeOf(disclosed), id) },
							{ text: phase.replace('-', ' and ') }
						]),
						notes: []
					}
				]
			}
		],
		footer: footerOf(disclosed)
	};
}

import { briefingReport, reportHref } from '#lib/document/addresses.ts';
import type { Report } from '#lib/document/report.ts';
import { seesParticipation } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { commentary } from '../commentary.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import { placeOf } from '../place.ts';
import { FROM_THE_FORUM, SHARED } from './about-the-forum.ts';

/** Takes what is disclosed; gives the boards whose briefing this viewer may read, and the place where the chair writes for all of them. */
export function whichBoard(disclosed: Disclosed): Report {
	const { partnership, viewer, year } = disclosed;
	const schools = partnership.schools.filter(({ id }) => seesParticipation(viewer, id));
	return {
		...frameOf(disclosed),
		name: SHARED,
		title: 'Briefings for governing boards',
		kicker: `${partnership.name}, ${year.label}`,
		headline:
			schools.length > 0
				? 'Two pages for each governing board'
				: 'No board’s briefing is open to you.',
		lede: 'After each meeting of the heads’ forum, every headteacher can take two pages to the school’s governors: what was promised, where it stands, what the school gave and received, and what the board is asked.',
		counts: [],
		sections: [
			{
				id: 'boards',
				title: 'Boards',
				blocks: [
					...(schools.length > 0
						? [
								{
									kind: 'table' as const,
									id: 'boards',
									title: 'Briefings that are open to you',
									columns: [{ key: 'school', label: 'For the governing board of' }],
									rows: schools.map(({ id, name }) => [
										{ text: name, href: reportHref(placeOf(disclosed), briefingReport(id)) }
									]),
									notes: []
								}
							]
						: [])
				]
			},
			{
				id: 'the-forum',
				title: 'For every board',
				blocks: [commentary(disclosed, SHARED, FROM_THE_FORUM)]
			}
		],
		footer: footerOf(disclosed)
	};
}

import { briefingReport } from '#lib/document/addresses.ts';
import type { Report } from '#lib/document/report.ts';
import { seesParticipation } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { headsForum, type HeadsForum } from '#lib/server/evaluation/forums/heads-forum.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { countsNote } from '../words/override.ts';
import { aboutTheForum } from './about-the-forum.ts';
import { asked } from './asked.ts';
import { headline, lede } from './headline.ts';
import { notes } from './notes.ts';
import { ourSchool } from './our-school.ts';
import { otherPromises, promises } from './promises.ts';
import { pupils } from './pupils.ts';

/** Files that two pages have room to name. */
const FILES = 16;

/**
 * Takes what is disclosed and a school’s identifier; gives the two pages that its head takes to its board
 * after the forum of heads (MoU 4.2, 7.3), or null where that is not for this viewer.
 */
export function briefing(disclosed: Disclosed, schoolId: string): Report | null {
	const school = disclosed.partnership.schools.find(({ id }) => id === schoolId);
	const forum = headsForum(disclosed);
	if (!school || !forum || !seesParticipation(disclosed.viewer, schoolId)) return null;
	const counted = promisesOf(disclosed);
	return {
		...frameOf(disclosed),
		name: briefingReport(schoolId),
		title: `${school.name}: briefing ${occasion(forum)}`,
		kicker: `For the governing board, ${disclosed.year.label}`,
		headline: headline(school, disclosed),
		lede: lede(forum, disclosed),
		counts: countsOf(counted),
		countsNote: countsNote(counted),
		sections: [
			promises(disclosed),
			ourSchool(school, disclosed),
			...aboutTheForum(forum, disclosed),
			// What the board is to do stands on the first page.
			asked(school, disclosed),
			pupils(school, disclosed),
			...otherPromises(disclosed),
			notes(disclosed)
		],
		footer: footerOf(disclosed, FILES),
		compact: true,
		// Its figures are those of the annual evaluation, which names their rows; two pages have no room for them.
		restsOn: []
	};
}

function occasion({ forum, latest }: HeadsForum): string {
	return latest ? `after the ${forum.name}` : `before the first ${forum.name}`;
}

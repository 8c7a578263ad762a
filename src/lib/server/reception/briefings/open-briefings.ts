import { briefingReport } from '#lib/document/addresses.ts';
import { viewerOf } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { seesParticipation } from '#lib/server/disclosure/by-role.ts';
import { isOffered, type Offered } from '#lib/server/reports/offered.ts';

/** Takes who asks and a partnership; gives the link to the briefings that are for them: straight to the one where it is one, none where none is. */
export function openBriefings(person: Person | null, partnership: Partnership): Offered[] {
	const viewer = viewerOf(person, partnership, 'partner');
	const agreement = loadAgreement(partnership.agreement);
	if (!viewer || !isOffered('briefing', { agreement, viewer })) return [];
	const open = partnership.schools.filter(({ id }) => seesParticipation(viewer, id));
	const [first, ...others] = open;
	if (!first) return [];
	return others.length === 0
		? [{ name: briefingReport(first.id), label: 'Board briefing' }]
		: [{ name: 'briefing', label: 'Board briefings' }];
}

import { error } from '@sveltejs/kit';
import { briefingReport, reportHref } from '#lib/document/addresses.ts';
import { seesParticipation } from '#lib/server/disclosure/by-role.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { schoolReport } from '#lib/server/reports/school.ts';
import { schoolAlone, show } from '#lib/server/reception/showing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'partner');
	const own = await schoolAlone(disclosed, params.school);
	const report = schoolReport(disclosed, params.school, own);
	if (!report) error(404, 'That school is not in this partnership, or not open to you.');
	const name = briefingReport(params.school);
	const hasBriefing =
		isOffered(name, disclosed) && seesParticipation(disclosed.viewer, params.school);
	return { report, briefing: hasBriefing ? reportHref(params, name) + url.search : null };
};

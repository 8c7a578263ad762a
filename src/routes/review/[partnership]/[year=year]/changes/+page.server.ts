import { error } from '@sveltejs/kit';
import { reportHref, sealedHref } from '#lib/document/addresses.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { reportTitle } from '#lib/server/reception/sealing/report-titles.ts';
import { changesShown } from '#lib/server/reception/sealing/changes-shown.ts';
import { openSealed, sealShown } from '#lib/server/reception/sealing/sealed-page.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const opened = await openSealed(locals.person, params, url.searchParams.get('seal'));
	const changes = await changesShown(opened);
	if (!changes)
		error(404, 'This report is no longer made for you, so there is nothing to compare.');
	const { report, asAt } = opened.sealed.seal;
	const partnership = loadPartnership(params.partnership);
	return {
		partnership: partnership.name,
		title: reportTitle(report, { agreement: loadAgreement(partnership.agreement) }),
		asAt: dateInWords(asAt),
		seal: sealShown(opened),
		sealed: sealedHref(params, opened.sealed.seal.seq),
		today: `${reportHref(params, report)}?asAt=${asAt}`,
		changes
	};
};

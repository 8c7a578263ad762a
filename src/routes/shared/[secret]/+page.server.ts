import { dateInWords } from '#lib/calendar/words.ts';
import { withoutLinks } from '#lib/document/without-links.ts';
import { FORMATS } from '#lib/server/exports/index.ts';
import { SEALED } from '#lib/server/reception/sharing/files.ts';
import { openLink } from '#lib/server/reception/sharing/opening.ts';
import { CALENDAR } from '#lib/server/reception/sharing/report-shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { secret }, getClientAddress }) => {
	const { link, report, sealed } = await openLink(secret, getClientAddress());
	const files = Object.entries(FORMATS).map(([extension, { label }]) => ({
		label,
		href: `/shared/${secret}/${link.report}.${extension}`
	}));
	const asSealed = { label: 'As sealed, to verify', href: `/shared/${secret}/${SEALED}.json` };
	const calendar = { label: 'For your own calendar', href: `/shared/${secret}/calendar.ics` };
	return {
		report: withoutLinks(report),
		secret,
		recipient: link.recipient,
		until: dateInWords(link.expires),
		takeAway: [
			...(link.report === CALENDAR ? [calendar] : []),
			...files,
			...(sealed ? [asSealed] : [])
		]
	};
};

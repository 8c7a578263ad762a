import { dateInWords } from '#lib/calendar/words.ts';
import { withoutLinks } from '#lib/document/without-links.ts';
import { offeredBy } from '#lib/server/reception/sharing/offered.ts';
import { openLink } from '#lib/server/reception/sharing/opening.ts';
import { asApproved } from '#lib/server/review/seal/approved.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { secret }, getClientAddress }) => {
	const opened = await openLink(secret, getClientAddress());
	const { link, report, sealed } = opened;
	return {
		report: withoutLinks(sealed ? asApproved(sealed.file.content) : report),
		secret,
		recipient: link.recipient,
		until: dateInWords(link.expires),
		/** A seal holds nothing for one school’s board alone. */
		sealedForBoard: sealed !== null && link.audience === 'governor',
		takeAway: await offeredBy(opened, secret)
	};
};

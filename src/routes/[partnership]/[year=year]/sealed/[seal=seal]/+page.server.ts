import { redirect } from '@sveltejs/kit';
import { changesHref } from '#lib/document/addresses.ts';
import { changesShown } from '#lib/server/reception/sealing/changes-shown.ts';
import { openSealed, sealShown } from '#lib/server/reception/sealing/sealed-page.ts';
import { asApproved } from '#lib/server/review/seal/approved.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const opened = await openSealed(locals.person, params, params.seal);
	const { asAt, seq } = opened.sealed.seal;
	// The masthead and every link to evidence go by the date in the address.
	if (url.searchParams.get('asAt') !== asAt) redirect(307, `${url.pathname}?asAt=${asAt}`);
	return {
		report: asApproved(opened.sealed.file.content),
		seal: sealShown(opened),
		changes: await changesShown(opened),
		changesHref: locals.person ? changesHref(params, seq) : null
	};
};

import { error, redirect } from '@sveltejs/kit';
import { sealHref } from '#lib/document/addresses.ts';
import { sealing } from '#lib/server/reception/sealing/asking.ts';
import { sealed, signed } from '#lib/server/reception/sealing/deeds.ts';
import { sealPage } from '#lib/server/reception/sealing/seal-page.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const now = await sealing(locals.person, params, url);
	const { report, asAt } = now.asking;
	const shown = await sealPage(now);
	if (!shown) error(404, 'There is no such report to sign.');
	// What is signed is a report as at a date, so the address says which.
	if (now.isOpen) redirect(307, sealHref(params, report, asAt));
	return shown;
};

export const actions: Actions = {
	sign: async ({ locals, params, url, request }) => {
		const form = await smallForm(request);
		return signed(await sealing(locals.person, params, url), form);
	},
	seal: async ({ locals, params, url, request }) => {
		const form = await smallForm(request);
		return sealed(await sealing(locals.person, params, url), form);
	}
};

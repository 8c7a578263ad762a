import { answered } from '#lib/server/reception/review/deed.ts';
import { reviewing } from '#lib/server/reception/review/reviewing.ts';
import { openReview } from '#lib/server/reception/review/sitting-open.ts';
import { startPage } from '#lib/server/reception/review/start-page.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) =>
	startPage(await reviewing(locals.person, params, url), url);

export const actions: Actions = {
	open: async ({ locals, params, url, request }) => {
		const form = await smallForm(request);
		const now = await reviewing(locals.person, params, url);
		return answered(openReview(now, form), url, form, 'open');
	}
};

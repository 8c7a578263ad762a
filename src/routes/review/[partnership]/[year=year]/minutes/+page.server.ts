import { minutesPage } from '#lib/server/reception/review/minutes-page.ts';
import { reviewing } from '#lib/server/reception/review/reviewing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) =>
	minutesPage(await reviewing(locals.person, params, url), url);

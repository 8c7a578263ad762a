import { openPartnerships } from '#lib/server/reception/frame.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	partnerships: await openPartnerships(locals.person)
});

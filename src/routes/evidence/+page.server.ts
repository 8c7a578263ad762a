import { redirect } from '@sveltejs/kit';
import { uploadsFor } from '#lib/server/reception/sending.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!locals.person) redirect(303, '/sign-in?next=/evidence');
	return await uploadsFor(locals.person, url.searchParams.get('partnership'));
};

import { redirect } from '@sveltejs/kit';
import { requestsWaiting } from '#lib/server/reception/review/requests.ts';
import { uploadsFor } from '#lib/server/reception/sending.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!locals.person) redirect(303, '/sign-in?next=/evidence');
	const uploads = await uploadsFor(locals.person, url.searchParams.get('partnership'));
	const { partnership } = uploads;
	const asked = partnership ? await requestsWaiting(locals.person, partnership.id) : [];
	return { ...uploads, asked };
};

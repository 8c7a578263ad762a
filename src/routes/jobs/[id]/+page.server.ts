import { redirect } from '@sveltejs/kit';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { jobFor, shown } from '#lib/server/reception/jobs/following.ts';
import { theJobs } from '#lib/server/reception/jobs/the-jobs.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, setHeaders, depends }) => {
	depends('accord:job');
	setHeaders({ 'cache-control': 'no-store' });
	const job = shown(jobFor(locals.person, params.id));
	const { name, sample } = loadPartnership(job.partnership);
	return { job, partnership: name, sample };
};

export const actions: Actions = {
	cancel: async ({ locals, params, request }) => {
		await smallForm(request);
		theJobs().cancel(jobFor(locals.person, params.id).id);
		redirect(303, `/jobs/${params.id}`);
	}
};

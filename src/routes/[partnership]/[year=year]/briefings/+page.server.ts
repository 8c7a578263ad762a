import { redirect } from '@sveltejs/kit';
import { FORMATS } from '#lib/server/exports/index.ts';
import {
	BRIEFING_FORMATS,
	briefingsOf,
	makeBriefings
} from '#lib/server/reception/briefings/making.ts';
import { jobsAbout } from '#lib/server/reception/jobs/following.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { person, disclosed } = await briefingsOf(locals.person, params, url);
	const { partnership, year, asAt } = disclosed;
	return {
		partnership: partnership.name,
		year: year.label,
		asAt,
		schools: partnership.schools.length,
		formats: BRIEFING_FORMATS.map((name) => ({ name, label: FORMATS[name].label })),
		jobs: jobsAbout(person, partnership.id)
	};
};

export const actions: Actions = {
	default: async ({ locals, params, url, request }) => {
		const { person, disclosed } = await briefingsOf(locals.person, params, url);
		const job = await makeBriefings(person, disclosed, await smallForm(request));
		redirect(303, `/jobs/${job.id}`);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { receiveForm, type Arrived } from '#lib/server/reception/receive-form.ts';
import { mayUploadTo } from '#lib/server/reception/sending.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!locals.person) redirect(303, '/sign-in?next=/evidence/new');
	return mayUploadTo(locals.person, url.searchParams.get('partnership'));
};

function endOf({ already, mended }: Arrived): string {
	if (mended) return `?mended=${mended}#mended`;
	return already ? '?again' : '';
}

export const actions: Actions = {
	/** Streams the form's file to where it is kept; nothing is read into memory whole. */
	default: async ({ locals, request }) => {
		if (!locals.person) redirect(303, '/sign-in?next=/evidence/new');
		const received = await receiveForm(locals.person, request);
		if ('problem' in received) return fail(received.status, received);
		redirect(303, `/evidence/${received.upload}${endOf(received)}`);
	}
};

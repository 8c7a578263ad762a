import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mendUpload } from '#lib/server/reception/mending/mending.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';

/** A page of held rows is a form of some thousand cells. */
const FORM_LIMIT = 4 * 1024 * 1024;

/** Does what a form of the mending screen asks, and leads back to the page, which says what came of it. */
export async function mend(
	{
		locals,
		params,
		request
	}: Pick<RequestEvent, 'locals' | 'request'> & {
		params: { upload: string };
	},
	deed: Parameters<typeof mendUpload>[2]
) {
	const form = await smallForm(request, FORM_LIMIT);
	const outcome = await mendUpload(locals.person, params.upload, deed, form);
	if ('problem' in outcome) return fail(409, { problem: outcome.problem });
	redirect(303, `/evidence/${params.upload}?mended=${outcome.seq}#mended`);
}

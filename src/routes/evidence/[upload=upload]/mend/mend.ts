import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { receiveSentBack } from '#lib/server/reception/mending/arriving.ts';
import { mendUpload } from '#lib/server/reception/mending/mending.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';

/** A page of held rows is a form of some thousand cells. */
const FORM_LIMIT = 4 * 1024 * 1024;

type Asked = Pick<RequestEvent, 'locals' | 'request'> & { params: { upload: string } };

/** Does what a form of the mending screen asks, and leads back to the page, which says what came of it. */
export async function mend(
	{ locals, params, request }: Asked,
	deed: Parameters<typeof mendUpload>[2]
) {
	const form = await smallForm(request, FORM_LIMIT);
	const outcome = await mendUpload(locals.person, params.upload, deed, form);
	if ('problem' in outcome) return fail(409, { problem: outcome.problem });
	redirect(303, `/evidence/${params.upload}?mended=${outcome.seq}#mended`);
}

/** Mends by a spreadsheet of the held rows that is sent back. */
export async function mendBySheet({ locals, params, request }: Asked) {
	const arrived = await receiveSentBack(locals.person, params.upload, request);
	if ('problem' in arrived) return fail(arrived.status, { problem: arrived.problem });
	redirect(303, `/evidence/${arrived.upload}?mended=${arrived.mended}#mended`);
}

import { error, json } from '@sveltejs/kit';
import { atTheDesk } from '#lib/server/reception/writing/at-the-desk.ts';
import { autosaved } from '#lib/server/reception/writing/autosaved.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { RequestHandler } from './$types';

/** Keeps the words of one place while somebody types them. */
export const POST: RequestHandler = async ({ locals, params, url, request }) => {
	const form = await smallForm(request);
	const answer = autosaved(await atTheDesk(locals.person, params, url), form);
	if (!answer) error(404, 'The report has no such place any more.');
	return json(answer, { headers: { 'cache-control': 'no-store' } });
};

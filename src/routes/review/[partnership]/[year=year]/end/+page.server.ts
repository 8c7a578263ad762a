import { act } from '#lib/server/reception/review/acting.ts';
import { answered, type Deed } from '#lib/server/reception/review/deed.ts';
import { endPage } from '#lib/server/reception/review/end-page.ts';
import { endReview, finish } from '#lib/server/reception/review/ending.ts';
import { prioritise } from '#lib/server/reception/review/prioritising.ts';
import { reviewing, type Reviewing } from '#lib/server/reception/review/reviewing.ts';
import { takeBack } from '#lib/server/reception/review/taking-back.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) =>
	endPage(await reviewing(locals.person, params, url), url);

export const actions: Actions = {
	priority: doing('priority', prioritise),
	act: doing('act', (now, form) => act(now, null, form)),
	takeBack: doing('takeBack', takeBack),
	end: doing('end', endReview),
	finish: doing('finish', finish)
};

function doing(which: string, deed: (now: Reviewing, form: FormData) => Deed | Promise<Deed>) {
	return async ({ locals, params, url, request }: RequestEvent) => {
		const form = await smallForm(request);
		const now = await reviewing(locals.person, params, url);
		return answered(await deed(now, form), url, form, which);
	};
}

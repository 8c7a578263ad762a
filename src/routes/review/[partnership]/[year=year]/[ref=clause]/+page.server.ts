import { act } from '#lib/server/reception/review/acting.ts';
import { agree } from '#lib/server/reception/review/agreeing.ts';
import { ask } from '#lib/server/reception/review/asking.ts';
import { answered, type Deed } from '#lib/server/reception/review/deed.ts';
import { itemOn, itemPage } from '#lib/server/reception/review/item-page.ts';
import { override } from '#lib/server/reception/review/overriding.ts';
import { reviewing, type Reviewing } from '#lib/server/reception/review/reviewing.ts';
import { takeBack } from '#lib/server/reception/review/taking-back.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { AgendaItem } from '#lib/server/review/agenda.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) =>
	itemPage(await reviewing(locals.person, params, url), params.ref, url);

export const actions: Actions = {
	agree: doing('agree', (now, item, form) => agree(now, [item], form)),
	override: doing('override', override),
	ask: doing('ask', ask),
	act: doing('act', (now, { ref }, form) => act(now, ref, form)),
	takeBack: doing('takeBack', (now, _, form) => takeBack(now, form))
};

function doing(which: string, deed: (now: Reviewing, item: AgendaItem, form: FormData) => Deed) {
	return async ({ locals, params, url, request }: RequestEvent) => {
		const form = await smallForm(request);
		const now = await reviewing(locals.person, params, url);
		return answered(deed(now, itemOn(now, params.ref), form), url, form, which);
	};
}

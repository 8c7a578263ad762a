import { act } from '#lib/server/reception/review/acting.ts';
import { agree } from '#lib/server/reception/review/agreeing.ts';
import { ask } from '#lib/server/reception/review/asking.ts';
import { answered, type Deed, type GoesOn } from '#lib/server/reception/review/deed.ts';
import { itemOn, itemPage } from '#lib/server/reception/review/item-page.ts';
import { override } from '#lib/server/reception/review/overriding.ts';
import { reviewing, type Reviewing } from '#lib/server/reception/review/reviewing.ts';
import { pathAfter, screenWith } from '#lib/server/reception/review/screens.ts';
import { takeBack } from '#lib/server/reception/review/taking-back.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { AgendaItem } from '#lib/server/review/agenda.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) =>
	itemPage(await reviewing(locals.person, params, url), params.ref, url);

export const actions: Actions = {
	agree: doing('agree', (now, item, form) => agree(now, [item], form), onFrom),
	override: doing('override', override),
	ask: doing('ask', ask),
	act: doing('act', (now, { ref }, form) => act(now, ref, form)),
	takeBack: doing('takeBack', (now, _, form) => takeBack(now, form))
};

function doing(
	which: string,
	deed: (now: Reviewing, item: AgendaItem, form: FormData) => Deed,
	on?: (now: Reviewing, ref: string) => GoesOn
) {
	return async ({ locals, params, url, request }: RequestEvent) => {
		const form = await smallForm(request);
		const now = await reviewing(locals.person, params, url);
		const came = deed(now, itemOn(now, params.ref), form);
		return answered(came, url, form, which, on?.(now, params.ref));
	};
}

/** What is agreed needs no second look. */
function onFrom({ about, agenda }: Reviewing, ref: string): GoesOn {
	const { path } = screenWith(about, agenda, ref)!;
	return { path: pathAfter(about, agenda, path), about: ref };
}

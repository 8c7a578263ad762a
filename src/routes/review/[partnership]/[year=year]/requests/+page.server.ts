import { error } from '@sveltejs/kit';
import { mayDecide, mayLoad } from '#lib/server/access/may.ts';
import { nobodyTold } from '#lib/server/house/posting/nobody-told.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { closeRequest } from '#lib/server/reception/review/closing.ts';
import { answered } from '#lib/server/reception/review/deed.ts';
import { requestsShown } from '#lib/server/reception/review/requests.ts';
import { reviewing } from '#lib/server/reception/review/reviewing.ts';
import { saidWords } from '#lib/server/reception/review/said-words.ts';
import { reviewPath } from '#lib/server/reception/review/screens.ts';
import { shownAs } from '#lib/server/reception/review/shown-as.ts';
import { show } from '#lib/server/reception/showing.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who is asked reads it too: a governor sees the requests to their own school. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { partnership, year } = params;
	const disclosed = await show(locals.person, { partnership, year }, url, 'partner');
	if (!mayLoad(locals.person, partnership))
		error(403, 'Requests are read by those who are asked: members of the forum and governors.');
	const decides = mayDecide(locals.person, partnership);
	return {
		partnership: disclosed.partnership.name,
		year: disclosed.year.label,
		requests: requestsShown(disclosed.said.requests, disclosed.partnership),
		nobodyTold: decides ? await nobodyTold(await theHouse(), partnership) : [],
		invites: locals.person?.administrator ?? false,
		overview: decides ? shownAs(reviewPath(params), url) : null,
		said: saidWords(url)
	};
};

export const actions: Actions = {
	close: async ({ locals, params, url, request }) => {
		const form = await smallForm(request);
		const now = await reviewing(locals.person, params, url);
		return answered(closeRequest(now, form), url, form, `close-${String(form.get('request'))}`);
	}
};

import { error } from '@sveltejs/kit';
import { agree } from '#lib/server/reception/review/agreeing.ts';
import { answered } from '#lib/server/reception/review/deed.ts';
import { reviewing, type Reviewing } from '#lib/server/reception/review/reviewing.ts';
import { saidWords } from '#lib/server/reception/review/said-words.ts';
import {
	pathAfter,
	reviewPath,
	screensOf,
	stepsFrom
} from '#lib/server/reception/review/screens.ts';
import { shownAs } from '#lib/server/reception/review/shown-as.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const now = await reviewing(locals.person, params, url);
	const screen = screenOf(now, params.group);
	return {
		title: screen.group.title,
		items: screen.group.items.map((item) => ({
			...item,
			screen: shownAs(`${reviewPath(now.about)}/${item.ref}`, url),
			href: shownAs(item.href, url)
		})),
		open: now.disclosed.said.open !== null,
		steps: stepsFrom(now.about, now.agenda, screen, url),
		said: saidWords(url)
	};
};

export const actions: Actions = {
	agree: async ({ locals, params, url, request }) => {
		const form = await smallForm(request);
		const now = await reviewing(locals.person, params, url);
		// What was not before the forum when the form was drawn isn’t agreed with by it.
		const { path, group } = screenOf(now, params.group);
		const items = group.items.filter(({ ref }) => form.has(`state:${ref}`));
		return answered(agree(now, items, form), url, form, 'agree', {
			path: pathAfter(now.about, now.agenda, path),
			...(items.length === 1 ? { about: items[0]!.ref } : {})
		});
	}
};

function screenOf({ about, agenda }: Reviewing, id: string) {
	const screen = screensOf(about, agenda).find(({ group, item }) => !item && group.id === id);
	if (!screen) error(404, 'The agenda of this review has no such group.');
	return screen;
}

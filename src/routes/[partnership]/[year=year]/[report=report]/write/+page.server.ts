import { fail, redirect } from '@sveltejs/kit';
import { reportHref } from '#lib/document/addresses.ts';
import { mayErase } from '#lib/server/access/may.ts';
import { atTheDesk } from '#lib/server/reception/writing/at-the-desk.ts';
import { savedAndDone, type Deed } from '#lib/server/reception/writing/deed.ts';
import { eraseWords } from '#lib/server/reception/writing/erase.ts';
import { writingOf } from '#lib/server/reception/writing/page.ts';
import { pinnedAt, pinningOf, savePin, unpin } from '#lib/server/reception/writing/pinning.ts';
import { restoreWords } from '#lib/server/reception/writing/restore.ts';
import { writtenSections } from '#lib/server/reception/writing/sections.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Action, Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { desk, about, disclosed, person } = await atTheDesk(locals.person, params, url);
	const { report } = about;
	return {
		report: { ...report, sections: writtenSections(report) },
		...writingOf(desk, about, disclosed, person.label),
		pinning: pinningOf(desk, about),
		pen: crypto.randomUUID(),
		mayErase: mayErase(person, params.partnership),
		back: reportHref(params, params.report) + asAtOf(url)
	};
};

export const actions: Actions = {
	draft: withWords(() => ({})),
	give: withWords(() => ({})),
	restore: withWords(({ desk, about, person }, form) =>
		restoreWords(desk, about, form, person.label)
	),
	pin: withWords(({ desk, about, person }, form) => ({
		problems: savePin(desk, about, form, person.label),
		pin: pinnedAt(form)
	})),
	unpin: withWords(({ desk, about, person }, form) => ({
		problems: unpin(desk, about, form, person.label),
		pin: pinnedAt(form)
	})),
	erase: withWords(({ desk, about, person }, form) => eraseWords(desk, about, form, person))
};

/** A dozen places full of words, each letter of which may take nine bytes on its way. */
const LARGEST = 1024 * 1024;

function withWords(deed: Deed): Action {
	return async ({ locals, params, url, request }) => {
		const form = await smallForm(request, LARGEST);
		const outcome = savedAndDone(await atTheDesk(locals.person, params, url), form, deed);
		if ('notDone' in outcome) return fail(400, outcome.notDone);
		redirect(303, `${url.pathname}${queryOf(url, outcome.query)}${outcome.anchor}`);
	};
}

function queryOf(url: URL, more: string): string {
	const parts = [asAtOf(url).slice(1), more].filter((part) => part !== '');
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function asAtOf({ searchParams }: URL): string {
	const asAt = searchParams.get('asAt');
	return asAt ? `?asAt=${asAt}` : '';
}

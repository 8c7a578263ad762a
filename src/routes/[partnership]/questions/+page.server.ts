import { error, fail, redirect } from '@sveltejs/kit';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { isDate, today } from '#lib/server/clock.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { askedOf } from '#lib/server/reception/deciding/questions.ts';
import { openAgain, saveAnswers, type Saved } from '#lib/server/reception/deciding/save-answers.ts';
import { partnershipOpenTo } from '#lib/server/reception/showing.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { partnership } = deciding(locals.person, params.partnership);
	setHeaders({ 'cache-control': 'no-store' });
	const { title, forums } = loadAgreement(partnership.agreement);
	return {
		partnership: partnership.name,
		agreement: title,
		roles: [...new Set([...forums.map(({ name }) => name), 'Joint committee', 'Executive'])],
		today: today(),
		saved: Number(url.searchParams.get('saved') ?? Number.NaN),
		from: fromOf(url),
		questions: askedOf(await theHouse(), partnership, today())
	};
};

export const actions: Actions = {
	answer: async ({ locals, params, request }) => {
		const { person, partnership } = deciding(locals.person, params.partnership);
		const form = await smallForm(request);
		return after(saveAnswers(await theHouse(), partnership, form, person.label), form);
	},
	open: async ({ locals, params, request }) => {
		const { person, partnership } = deciding(locals.person, params.partnership);
		const form = await smallForm(request);
		return after(openAgain(await theHouse(), partnership, form, person.label), form);
	}
};

function deciding(person: Person | null, id: string): { person: Person; partnership: Partnership } {
	const partnership = partnershipOpenTo(person, id);
	if (!person) redirect(303, `/sign-in?next=/${partnership.id}/questions`);
	if (!mayDecide(person, partnership.id))
		error(403, 'Open questions are answered by members of the forum and administrators.');
	return { person, partnership };
}

/** The day from which the answers hold that were just saved. */
function fromOf({ searchParams }: URL): string | null {
	const from = searchParams.get('from') ?? '';
	return isDate(from) ? from : null;
}

/** A form that was kept leads to the page anew, so that loading it again sends nothing twice. */
function after(outcome: Saved, form: FormData) {
	if ('saved' in outcome) redirect(303, `?saved=${outcome.saved}&from=${String(form.get('from'))}`);
	const written = [...form].map(([name, value]): [string, string] => [name, String(value)]);
	return fail(400, { ...outcome, written });
}

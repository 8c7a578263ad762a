import { fail } from '@sveltejs/kit';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { listed, listPeople, newLinkFor, removePerson } from '#lib/server/access/people.ts';
import { ROLE_NAMES, type Grant } from '#lib/server/access/person.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import { home } from '#lib/server/root.ts';
import { administrator } from './administering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const by = administrator(locals);
	setHeaders({ 'cache-control': 'no-store' });
	const partnerships = loadPartnerships();
	return {
		people: listPeople(await accountsIn(home())).map((one) => ({
			...one,
			yourself: one.id === by.id,
			roles: one.grants.map((grant) => roleInWords(grant, partnerships))
		}))
	};
};

export const actions: Actions = {
	link: async ({ locals, request, url }) => {
		const by = administrator(locals);
		const accounts = await accountsIn(home());
		const id = String((await smallForm(request)).get('person'));
		const link = await newLinkFor(accounts, id, by, url.origin);
		if (!link) return fail(404, { problem: GONE });
		const { label, email } = listed(accounts, id)!;
		return { link, label, email };
	},
	remove: async ({ locals, request }) => {
		const by = administrator(locals);
		const id = String((await smallForm(request)).get('person'));
		const done = removePerson(await accountsIn(home()), id, by);
		if (done === 'yourself') return fail(400, { problem: YOURSELF });
		if (done === 'not-there') return fail(404, { problem: GONE });
		return { removed: true };
	}
};

const GONE = 'This account has been removed already.';
const YOURSELF = 'You can’t remove yourself: another administrator can.';

function roleInWords(grant: Grant, partnerships: Partnership[]): string {
	const partnership = partnerships.find(({ id }) => id === grant.partnership);
	if (!partnership) return ROLE_NAMES[grant.role];
	const schools = partnership.schools.filter(({ id }) => grant.schools.includes(id));
	const names = schools.map(({ shortName }) => shortName).join(', ');
	return `${ROLE_NAMES[grant.role]}, ${partnership.shortName}${names && `: ${names}`}`;
}

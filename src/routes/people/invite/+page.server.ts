import { fail } from '@sveltejs/kit';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { invite } from '#lib/server/access/invite.ts';
import { ROLE_NAMES, ROLES } from '#lib/server/access/person.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import { home } from '#lib/server/root.ts';
import { administrator } from '../administering.ts';
import type { Actions, PageServerLoad } from './$types';

/** Two steps that live in the address: which role in which partnership, then for whom. */
export const load: PageServerLoad = ({ locals, url, setHeaders }) => {
	administrator(locals);
	setHeaders({ 'cache-control': 'no-store' });
	const partnerships = loadPartnerships();
	const role = ROLES.find((known) => known === url.searchParams.get('role'));
	const partnership = partnerships.find(({ id }) => id === url.searchParams.get('partnership'));
	return {
		roles: ROLES.map((id) => ({ id, name: ROLE_NAMES[id] })),
		partnerships: partnerships.map(({ id, name }) => ({ id, name })),
		chosen: role && (partnership || role === 'administrator') ? role : null,
		chosenName: role ? ROLE_NAMES[role] : '',
		partnership: role === 'administrator' ? null : (partnership?.name ?? null),
		schools: role === 'governor' ? schoolsToChoose(partnership?.schools ?? []) : []
	};
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const by = administrator(locals);
		const sent = await smallForm(request);
		const form = {
			role: url.searchParams.get('role') ?? '',
			partnership: url.searchParams.get('partnership') ?? '',
			schools: sent.getAll('schools').map(String),
			label: String(sent.get('label') ?? ''),
			email: String(sent.get('email') ?? '')
		};
		const accounts = await accountsIn(home());
		const invited = await invite(accounts, form, loadPartnerships(), by, url.origin);
		if (!invited.ok) return fail(400, { ...form, problems: invited.problems });
		return { link: invited.link, label: form.label.trim(), email: form.email.trim() || null };
	}
};

function schoolsToChoose(schools: { id: string; name: string }[]) {
	return schools.map(({ id, name }) => ({ id, name }));
}

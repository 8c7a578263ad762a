import { redirect } from '@sveltejs/kit';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { doorOf, keepCookies } from '#lib/server/access/door.ts';
import { signOut } from '#lib/server/access/sign-in.ts';
import { home } from '#lib/server/root.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const accounts = await accountsIn(home());
		const cleared = await signOut(accounts, event.request.headers, doorOf(event).https);
		keepCookies(event.cookies, cleared);
		redirect(303, '/sign-in');
	}
};

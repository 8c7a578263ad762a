import { fail, redirect } from '@sveltejs/kit';
import { accountsIn, type Accounts } from '#lib/server/access/accounts.ts';
import { doorOf, keepCookies } from '#lib/server/access/door.ts';
import { linkWorks } from '#lib/server/access/one-time-link.ts';
import { listed } from '#lib/server/access/people.ts';
import { signInWithLink } from '#lib/server/access/sign-in.ts';
import { home } from '#lib/server/root.ts';
import type { Actions, PageServerLoad } from './$types';

// Looking doesn't use the link up: e-mail programs and scanners look at every link that passes.
export const load: PageServerLoad = async ({ params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return { works: await linkWorks(await accountsIn(home()), params.token) };
};

export const actions: Actions = {
	default: async (event) => {
		const accounts = await accountsIn(home());
		const signedIn = await signInWithLink(accounts, event.params.token, doorOf(event));
		if (!signedIn.ok) return fail(signedIn.why === 'too-often' ? 429 : 410, { why: signedIn.why });
		keepCookies(event.cookies, signedIn.cookies);
		redirect(303, nextFor(accounts, signedIn.person));
	}
};

// Somebody invited is shown where to set a password before the link is spent and forgotten.
function nextFor(accounts: Accounts, id: string): string {
	const person = listed(accounts, id);
	return person?.administrator || person?.hasPassword ? '/' : '/people/me';
}

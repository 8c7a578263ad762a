import { fail, redirect } from '@sveltejs/kit';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { doorOf, keepCookies } from '#lib/server/access/door.ts';
import { localPath } from '#lib/server/access/local-path.ts';
import { signInWithPassword } from '#lib/server/access/sign-in.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import { home } from '#lib/server/root.ts';
import type { Actions, PageServerLoad } from './$types';

const REFUSED = {
	'not-known':
		'We don’t know this address and password together. Check both, or ask your administrator for a one-time link.',
	'too-often': 'There were too many tries from your network. Wait a minute, then try again.'
};

export const load: PageServerLoad = ({ locals, url }) => {
	const next = localPath(url.searchParams.get('next'));
	if (locals.person) redirect(303, next);
	return { asked: next !== '/' };
};

export const actions: Actions = {
	default: async (event) => {
		const sent = await smallForm(event.request);
		const email = String(sent.get('email') ?? '').trim();
		const typed = { email, password: String(sent.get('password') ?? '') };
		const signedIn = await signInWithPassword(await accountsIn(home()), typed, doorOf(event));
		if (!signedIn.ok)
			return fail(signedIn.why === 'too-often' ? 429 : 400, {
				email,
				problem: REFUSED[signedIn.why]
			});
		keepCookies(event.cookies, signedIn.cookies);
		redirect(303, localPath(event.url.searchParams.get('next')));
	}
};

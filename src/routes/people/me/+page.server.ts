import { fail, redirect } from '@sveltejs/kit';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { PASSWORD_LENGTH } from '#lib/server/access/engine.ts';
import { setNotices, wantsNotices } from '#lib/server/access/notices.ts';
import { setPassword } from '#lib/server/access/password.ts';
import { listed } from '#lib/server/access/people.ts';
import { doorOf, keepCookies } from '#lib/server/access/door.ts';
import { postsOf } from '#lib/server/access/posts.ts';
import { signInWithPassword } from '#lib/server/access/sign-in.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import { home } from '#lib/server/root.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders, url }) => {
	const { id } = signedIn(locals);
	setHeaders({ 'cache-control': 'no-store' });
	const accounts = await accountsIn(home());
	const me = listed(accounts, id)!;
	return {
		me: { email: me.email, hasPassword: me.hasPassword, grants: me.grants },
		notices: wantsNotices(accounts.database, id),
		outbox: postsOf(locals.person)?.length !== 0,
		length: PASSWORD_LENGTH,
		done: url.searchParams.has('done'),
		noted: url.searchParams.has('noted')
	};
};

export const actions: Actions = {
	notices: async ({ locals, request }) => {
		const { id } = signedIn(locals);
		const wants = (await smallForm(request)).has('notices');
		setNotices((await accountsIn(home())).database, id, wants);
		redirect(303, '/people/me?noted');
	},
	password: async (event) => {
		const person = signedIn(event.locals);
		const sent = await smallForm(event.request);
		const form = {
			email: String(sent.get('email') ?? ''),
			password: String(sent.get('password') ?? '')
		};
		const accounts = await accountsIn(home());
		const problems = await setPassword(accounts, person, form, new Date());
		if (problems.length > 0) return fail(400, { email: form.email, problems });
		const again = await signInWithPassword(accounts, form, doorOf(event));
		if (!again.ok) redirect(303, '/sign-in');
		keepCookies(event.cookies, again.cookies);
		redirect(303, '/people/me?done');
	}
};

function signedIn({ person, signedInAt }: App.Locals): { id: string; since: Date } {
	if (!person || !signedInAt) redirect(303, '/sign-in?next=/people/me');
	return { id: person.id, since: signedInAt };
}

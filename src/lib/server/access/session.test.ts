import { describe, expect, test } from 'vitest';
import {
	accounts,
	AT_HOME,
	follow,
	freshHome,
	headersOf,
	home,
	ORIGIN,
	sessionFrom,
	tokenOf
} from '../../../../tests/support/accounts.ts';
import { oneTimeLink } from './one-time-link.ts';
import { signInWithLink, signOut } from './sign-in.ts';

freshHome();

describe('a session', () => {
	test.each([false, true])(
		'keeps its cookie from scripts and other sites (https: %s)',
		async (https) => {
			const token = tokenOf(await oneTimeLink(home, ORIGIN));
			const signedIn = await signInWithLink(accounts, token, { ...AT_HOME, https });
			if (!signedIn.ok) throw new Error(signedIn.why);
			expect(signedIn.cookies).toHaveLength(1);
			expect(signedIn.cookies[0]).toMatchObject({
				name: 'accord.session_token',
				options: {
					path: '/',
					httpOnly: true,
					sameSite: 'lax',
					secure: https,
					maxAge: 7 * 24 * 60 * 60
				}
			});
		}
	);

	test('is not opened by a cookie with another signature', async () => {
		const signedIn = await follow(await oneTimeLink(home, ORIGIN));
		if (!signedIn.ok) throw new Error(signedIn.why);
		signedIn.cookies[0]!.value = signedIn.cookies[0]!.value.replace(/\..*/, '.AAAA');
		expect(await sessionFrom(signedIn)).toBeNull();
	});

	test('remembers neither the address nor the browser', async () => {
		await follow(await oneTimeLink(home, ORIGIN));
		expect(accounts.database.prepare('SELECT ipAddress, userAgent FROM session').get()).toEqual({
			ipAddress: null,
			userAgent: null
		});
	});

	test('ends when signing out', async () => {
		const signedIn = await follow(await oneTimeLink(home, ORIGIN));
		const cleared = await signOut(accounts, headersOf(signedIn), false);
		expect(cleared.find(({ name }) => name === 'accord.session_token')).toMatchObject({
			value: '',
			options: { maxAge: 0 }
		});
		expect(await sessionFrom(signedIn)).toBeNull();
	});
});

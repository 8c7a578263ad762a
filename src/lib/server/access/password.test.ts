import { describe, expect, test } from 'vitest';
import {
	accounts,
	administrator,
	AT_HOME,
	freshHome,
	sessionFrom,
	settle
} from '../../../../tests/support/accounts.ts';
import { setPassword } from './password.ts';
import { signInWithPassword } from './sign-in.ts';

freshHome();

describe('a password', () => {
	const typed = { email: 'chair@mill.example', password: 'copper teapot meadow' };

	test('once set, signs its holder in', async () => {
		await settle(typed);
		const session = await sessionFrom(await signInWithPassword(accounts, typed, AT_HOME));
		expect(session?.person.label).toBe('Chair of governors, Mill');
	});

	test('is stored as a salted hash', async () => {
		await settle(typed);
		const { password } = accounts.database.prepare('SELECT password FROM account').get()!;
		expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
	});

	test.each([
		['a wrong password', { ...typed, password: 'copper teapot forest' }],
		['an address nobody has', { ...typed, email: 'nobody@mill.example' }],
		['no address at all', { ...typed, email: '' }]
	])('%s gets the same answer', async (_, attempt) => {
		await settle(typed);
		expect(await signInWithPassword(accounts, attempt, AT_HOME)).toEqual({
			ok: false,
			why: 'not-known'
		});
	});

	test('that is short, and an address of somebody else, are refused', async () => {
		await settle(typed);
		const by = await administrator();
		const problems = await setPassword(
			accounts,
			{ id: by.id, since: new Date() },
			{ email: typed.email, password: 'short' },
			new Date()
		);
		expect(problems.map(({ field }) => field)).toEqual(['email', 'password']);
	});

	test('is changed only soon after signing in, and ends all sessions', async () => {
		const person = await settle(typed);
		const cookies = await signInWithPassword(accounts, typed, AT_HOME);
		const next = { ...typed, password: 'silver kettle orchard' };
		const since = (await sessionFrom(cookies))!.since;
		const later = new Date(since.getTime() + 16 * 60 * 1000);
		expect(await setPassword(accounts, { id: person, since }, next, later)).toMatchObject([
			{ field: 'password' }
		]);
		expect(await setPassword(accounts, { id: person, since }, next, since)).toEqual([]);
		expect(await sessionFrom(cookies)).toBeNull();
		expect((await signInWithPassword(accounts, typed, AT_HOME)).ok).toBe(false);
		expect((await signInWithPassword(accounts, next, AT_HOME)).ok).toBe(true);
	});

	test('can be tried ten times a minute from one address, and others are not kept out', async () => {
		await settle(typed);
		const wrong = { ...typed, password: 'not this one, sorry' };
		for (let attempt = 1; attempt <= 10; attempt++)
			expect(await signInWithPassword(accounts, wrong, AT_HOME)).toMatchObject({
				why: 'not-known'
			});
		expect(await signInWithPassword(accounts, typed, AT_HOME)).toEqual({
			ok: false,
			why: 'too-often'
		});
		const elsewhere = { ...AT_HOME, address: '192.0.2.2' };
		expect((await signInWithPassword(accounts, typed, elsewhere)).ok).toBe(true);
	});
});

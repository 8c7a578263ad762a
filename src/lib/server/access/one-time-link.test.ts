import { describe, expect, test, vi } from 'vitest';
import {
	accounts,
	AT_HOME,
	follow,
	freshHome,
	home,
	ORIGIN,
	sessionFrom,
	tokenOf
} from '../../../../tests/support/accounts.ts';
import { GOOD_FOR, linkWorks, oneTimeLink } from './one-time-link.ts';
import { listPeople } from './people.ts';
import { signInWithLink } from './sign-in.ts';

freshHome();

describe('the link that npm start prints', () => {
	test('signs its reader in as administrator', async () => {
		const session = await sessionFrom(await follow(await oneTimeLink(home, ORIGIN)));
		expect(session?.person).toMatchObject({ label: 'Administrator', administrator: true });
	});

	test('works once', async () => {
		const link = await oneTimeLink(home, ORIGIN);
		expect((await follow(link)).ok).toBe(true);
		expect(await follow(link)).toEqual({ ok: false, why: 'not-known' });
	});

	test('lets one of two readers in who follow it at the same moment', async () => {
		const link = await oneTimeLink(home, ORIGIN);
		const both = await Promise.all([follow(link), follow(link)]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	});

	test('is not used up by looking at it', async () => {
		const link = await oneTimeLink(home, ORIGIN);
		expect(await linkWorks(accounts, tokenOf(link))).toBe(true);
		expect(await linkWorks(accounts, tokenOf(link))).toBe(true);
		expect((await follow(link)).ok).toBe(true);
		expect(await linkWorks(accounts, tokenOf(link))).toBe(false);
	});

	test('stops working after an hour', async () => {
		const link = await oneTimeLink(home, ORIGIN);
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + GOOD_FOR.start + 1000 });
		expect(await linkWorks(accounts, tokenOf(link))).toBe(false);
		expect(await follow(link)).toEqual({ ok: false, why: 'not-known' });
	});

	test('stops working when another one is asked for, and there is one administrator all the same', async () => {
		const first = await oneTimeLink(home, ORIGIN);
		const second = await oneTimeLink(home, ORIGIN);
		expect((await follow(first)).ok).toBe(false);
		expect((await follow(second)).ok).toBe(true);
		expect(listPeople(accounts)).toHaveLength(1);
	});

	test('with a wrong token signs nobody in', async () => {
		await oneTimeLink(home, ORIGIN);
		for (const token of ['', 'x'.repeat(43), '%', 'one-time-link:'])
			expect(await signInWithLink(accounts, token, AT_HOME)).toEqual({
				ok: false,
				why: 'not-known'
			});
	});

	test('can’t be told from what is stored', async () => {
		const token = tokenOf(await oneTimeLink(home, ORIGIN));
		const stored = accounts.database.prepare('SELECT * FROM verification').all();
		expect(stored).toHaveLength(1);
		expect(JSON.stringify(stored)).not.toContain(token);
		const [row] = stored;
		expect((await signInWithLink(accounts, String(row!.identifier), AT_HOME)).ok).toBe(false);
	});
});

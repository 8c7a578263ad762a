import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	follow,
	freshHome,
	home,
	ORIGIN,
	restart,
	sessionFrom
} from '../../../../tests/support/accounts.ts';
import { oneTimeLink } from './one-time-link.ts';

freshHome();

describe('the files', () => {
	test('of accounts and their secret are readable by their owner only', () => {
		for (const file of ['accounts.sqlite', 'auth.secret'])
			expect(statSync(join(home, file)).mode & 0o077).toBe(0);
	});

	test('keep accounts, sessions and secret over a restart', async () => {
		const signedIn = await follow(await oneTimeLink(home, ORIGIN));
		const secret = readFileSync(join(home, 'auth.secret'), 'utf8');
		await restart();
		expect((await sessionFrom(signedIn))?.person.administrator).toBe(true);
		expect(readFileSync(join(home, 'auth.secret'), 'utf8')).toBe(secret);
	});
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { accountsIn, type Accounts } from './accounts.ts';
import { noticesTo, setNotices, wantsNotices } from './notices.ts';
import { noAddress } from './email.ts';

let accounts: Accounts;
beforeAll(async () => {
	accounts = await accountsIn(mkdtempSync(join(tmpdir(), 'notices-')));
});

test('whoever gave an address gets notices, until they say otherwise, and again if they wish', async () => {
	const id = await account('chair@school.example');
	expect(noticesTo(accounts.database, id)).toBe('chair@school.example');
	setNotices(accounts.database, id, false);
	setNotices(accounts.database, id, false);
	expect([wantsNotices(accounts.database, id), noticesTo(accounts.database, id)]).toEqual([
		false,
		null
	]);
	setNotices(accounts.database, id, true);
	expect(noticesTo(accounts.database, id)).toBe('chair@school.example');
});

test('without an address, or an account, there is nobody to write to', async () => {
	expect(noticesTo(accounts.database, await account(noAddress()))).toBeNull();
	expect(noticesTo(accounts.database, 'gone')).toBeNull();
	setNotices(accounts.database, 'gone', false);
	expect(wantsNotices(accounts.database, 'gone')).toBe(true);
});

test('an account that is removed leaves nothing of its wish', async () => {
	const id = await account('lead@school.example');
	setNotices(accounts.database, id, false);
	accounts.database.prepare('DELETE FROM user WHERE id = ?').run(id);
	expect(wantsNotices(accounts.database, id)).toBe(true);
});

async function account(email: string): Promise<string> {
	const { internalAdapter } = await accounts.engine.$context;
	const made = { email, name: 'Somebody', emailVerified: true };
	return (await internalAdapter.createUser(made, { method: 'one-time-link' })).id;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { accountsIn, closeAccounts, type Accounts } from '#lib/server/access/accounts.ts';
import { invite } from '#lib/server/access/invite.ts';
import { oneTimeLink } from '#lib/server/access/one-time-link.ts';
import { setPassword } from '#lib/server/access/password.ts';
import { listPeople } from '#lib/server/access/people.ts';
import type { Person } from '#lib/server/access/person.ts';
import { sessionOf } from '#lib/server/access/session.ts';
import { signInWithLink, type SignIn } from '#lib/server/access/sign-in.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';

export const ORIGIN = 'http://127.0.0.1:3000';
export const AT_HOME = { address: '192.0.2.1', https: false };

export const MILL_VALLEY: Partnership = {
	id: 'mill-valley',
	name: 'Mill Valley (invented)',
	shortName: 'Mill Valley',
	sample: false,
	agreement: 'pods-memorandum',
	term: { from: '2025-09-01', to: '2028-08-31' },
	calendar: {},
	schools: [
		{ id: 'local-mill', name: 'Mill', shortName: 'Mill', phase: 'primary', aliases: [] },
		{ id: 'local-lane', name: 'Lane', shortName: 'Lane', phase: 'junior', aliases: [] }
	],
	answers: []
};

/** Where state lies and its accounts, new for each test. */
export let home: string;
export let accounts: Accounts;

/** Gives each test of the file a home of its own. */
export function freshHome(): void {
	beforeEach(async () => {
		home = mkdtempSync(join(tmpdir(), 'accord-access-'));
		accounts = await accountsIn(home);
	});
	afterEach(async () => {
		vi.useRealTimers();
		await closeAccounts(home);
		rmSync(home, { recursive: true });
	});
}

/** Closes the home and opens it again, as a new start of the server does. */
export async function restart(): Promise<void> {
	await closeAccounts(home);
	accounts = await accountsIn(home);
}

export function follow(link: string): Promise<SignIn> {
	return signInWithLink(accounts, tokenOf(link), AT_HOME);
}

export function tokenOf(link: string): string {
	expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/sign-in\/once\/[\w-]{43}$/);
	return link.split('/').at(-1)!;
}

export function sessionFrom(signedIn: SignIn) {
	return sessionOf(accounts, headersOf(signedIn), false);
}

export function headersOf(signedIn: SignIn): Headers {
	if (!signedIn.ok) throw new Error(signedIn.why);
	const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
	return new Headers({ cookie: cookie.join('; ') });
}

export async function administrator(): Promise<Person> {
	if (!listPeople(accounts).some((person) => person.administrator)) await oneTimeLink(home, ORIGIN);
	return listPeople(accounts).find((person) => person.administrator)!;
}

export async function inviteAs(form: {
	role: string;
	schools?: string[];
	label?: string;
	email?: string;
}) {
	const full = {
		partnership: 'mill-valley',
		schools: [],
		label: 'Chair of governors, Mill',
		email: ''
	};
	const sent = await invite(
		accounts,
		{ ...full, ...form },
		[MILL_VALLEY],
		await administrator(),
		ORIGIN
	);
	if (!sent.ok) throw new Error(sent.problems.map(({ field }) => field).join());
	return sent;
}

/** Invites a governor, who sets a password; gives the account’s id. */
export async function settle(typed: { email: string; password: string }): Promise<string> {
	const { person } = await inviteAs({ role: 'governor', schools: ['local-mill'] });
	const now = new Date();
	expect(await setPassword(accounts, { id: person, since: now }, typed, now)).toEqual([]);
	return person;
}

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { accountsIn, closeAccounts, type Accounts } from './accounts.ts';
import { invite } from './invite.ts';
import { GOOD_FOR, linkWorks, oneTimeLink } from './one-time-link.ts';
import { setPassword } from './password.ts';
import { listPeople, newLinkFor, removePerson } from './people.ts';
import type { Person } from './person.ts';
import { sessionOf } from './session.ts';
import { signInWithLink, signInWithPassword, signOut, type SignIn } from './sign-in.ts';

const ORIGIN = 'http://127.0.0.1:3000';
const AT_HOME = { address: '192.0.2.1', https: false };
const MILL: Partnership = {
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

let home: string;
let accounts: Accounts;

beforeEach(async () => {
	home = mkdtempSync(join(tmpdir(), 'accord-access-'));
	accounts = await accountsIn(home);
});

afterEach(async () => {
	vi.useRealTimers();
	await closeAccounts(home);
	rmSync(home, { recursive: true });
});

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

describe('an invitation', () => {
	test('of a governor gives a link to the view of the named school', async () => {
		const sent = await inviteAs({ role: 'governor', schools: ['local-mill'] });
		const session = await sessionFrom(await follow(sent.link));
		expect(session?.person).toMatchObject({
			label: 'Chair of governors, Mill',
			administrator: false,
			grants: [{ role: 'governor', partnership: 'mill-valley', schools: ['local-mill'] }]
		});
	});

	test('says everything that has to be put right', async () => {
		const refused = await invite(
			accounts,
			{
				role: 'governor',
				partnership: 'mill-valley',
				schools: ['local-elsewhere'],
				label: ' ',
				email: 'not an address'
			},
			[MILL],
			await administrator(),
			ORIGIN
		);
		expect(refused).toMatchObject({
			ok: false,
			problems: [{ field: 'schools' }, { field: 'label' }, { field: 'email' }]
		});
	});

	test('to a role’s name that is taken is refused', async () => {
		await inviteAs({ role: 'forum-member' });
		await expect(inviteAs({ role: 'forum-member' })).rejects.toThrow(/label/);
	});

	test('to an address that has an account adds the role to it', async () => {
		const email = 'office@mill.example';
		const first = await inviteAs({ role: 'governor', schools: ['local-mill'], email });
		const second = await inviteAs({ role: 'forum-member', label: 'Head, Mill', email });
		expect(second.person).toBe(first.person);
		const listed = listPeople(accounts).find(({ id }) => id === first.person);
		expect(listed?.grants.map(({ role }) => role)).toEqual(['governor', 'forum-member']);
	});
});

describe('removing somebody', () => {
	test('ends their sessions and links at once', async () => {
		const by = await administrator();
		const { person, link } = await inviteAs({ role: 'forum-member' });
		const cookies = await follow(link);
		const unused = (await newLinkFor(accounts, person, by, ORIGIN))!;
		expect(removePerson(accounts, person, by)).toBe('removed');
		expect(await sessionFrom(cookies)).toBeNull();
		expect((await follow(unused)).ok).toBe(false);
		expect(removePerson(accounts, person, by)).toBe('not-there');
	});

	test('is not possible for oneself', async () => {
		const by = await administrator();
		expect(removePerson(accounts, by.id, by)).toBe('yourself');
		expect(listPeople(accounts)).toHaveLength(1);
	});
});

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

describe('the files', () => {
	test('of accounts and their secret are readable by their owner only', () => {
		for (const file of ['accounts.sqlite', 'auth.secret'])
			expect(statSync(join(home, file)).mode & 0o077).toBe(0);
	});

	test('keep accounts, sessions and secret over a restart', async () => {
		const signedIn = await follow(await oneTimeLink(home, ORIGIN));
		const secret = readFileSync(join(home, 'auth.secret'), 'utf8');
		await closeAccounts(home);
		accounts = await accountsIn(home);
		expect((await sessionFrom(signedIn))?.person.administrator).toBe(true);
		expect(readFileSync(join(home, 'auth.secret'), 'utf8')).toBe(secret);
	});
});

test('the access log says who did what by account', async () => {
	const { person, link } = await inviteAs({ role: 'forum-member' });
	await follow(link);
	const log = accounts.database.prepare('SELECT person, did, about FROM access_log').all();
	const by = (await administrator()).id;
	expect(log.map((row) => ({ ...row }))).toEqual([
		{ person: by, did: 'invited', about: person },
		{ person, did: 'signed-in', about: null }
	]);
	const today = new Date().toISOString().slice(0, 10);
	expect(listPeople(accounts).find(({ id }) => id === person)?.lastSignIn).toBe(today);
});

function follow(link: string): Promise<SignIn> {
	return signInWithLink(accounts, tokenOf(link), AT_HOME);
}

function tokenOf(link: string): string {
	expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/sign-in\/once\/[\w-]{43}$/);
	return link.split('/').at(-1)!;
}

function sessionFrom(signedIn: SignIn) {
	return sessionOf(accounts, headersOf(signedIn), false);
}

function headersOf(signedIn: SignIn): Headers {
	if (!signedIn.ok) throw new Error(signedIn.why);
	const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
	return new Headers({ cookie: cookie.join('; ') });
}

async function administrator(): Promise<Person> {
	if (!listPeople(accounts).some((person) => person.administrator)) await oneTimeLink(home, ORIGIN);
	return listPeople(accounts).find((person) => person.administrator)!;
}

async function inviteAs(form: {
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
	const sent = await invite(accounts, { ...full, ...form }, [MILL], await administrator(), ORIGIN);
	if (!sent.ok) throw new Error(sent.problems.map(({ field }) => field).join());
	return sent;
}

/** Invites a governor, who sets a password; gives the account’s id. */
async function settle(typed: { email: string; password: string }): Promise<string> {
	const { person } = await inviteAs({ role: 'governor', schools: ['local-mill'] });
	const now = new Date();
	expect(await setPassword(accounts, { id: person, since: now }, typed, now)).toEqual([]);
	return person;
}

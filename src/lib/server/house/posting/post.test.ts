import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { grant } from '#lib/server/access/grants.ts';
import { setNotices } from '#lib/server/access/notices.ts';
import type { Grant } from '#lib/server/access/person.ts';
import { mailServer, type MailServer } from '#lib/server/post/mail-server.fixture.ts';
import { openOutbox } from '#lib/server/post/outbox.ts';
import { openHouse, type House } from '../house.ts';
import { post } from './post.ts';

const ORIGIN = 'https://accord.example';
const TODAY = new Date().toISOString().slice(0, 10);
const ABOUT = { partnership: 'pods', year: '2025-26' } as const;
const SECRET = 'f'.repeat(64);

let house: House;
let server: MailServer;
let lead: string;
beforeAll(async () => {
	house = await openHouse(mkdtempSync(join(tmpdir(), 'posting-')));
	server = await mailServer();
	await account('chair@school.example', member('Chair of the forum'));
	lead = await account('lead@school.example', member('Reading lead'));
	await account('elsewhere@school.example', { ...member('Chair of another'), partnership: 'dsga' });
	house.decide(
		[
			{
				kind: 'asked-for-evidence',
				...{ ...ABOUT, clause: '3.1.1', school: null, role: 'Reading lead' },
				...{ what: 'The register of Ms Example', due: '2999-01-01' }
			},
			{
				kind: 'shared',
				...{ ...ABOUT, report: 'annual-evaluation', asAt: null, audience: 'public', school: null },
				...{ expires: '2999-01-01', secret: SECRET, recipient: 'Scrutiny committee' }
			}
		],
		'Chair of the forum'
	);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
	await house.close();
	await server.close();
});

test('without a mail server letters are made and wait', async () => {
	const posted = await post(house, TODAY, ORIGIN);
	expect(posted.made).toBeGreaterThan(0);
	expect(posted).toMatchObject({ round: null, wrong: null });
	expect(new Set(letters().map(({ state }) => state))).toEqual(new Set(['waiting']));
	const link = letters().filter(({ kind }) => kind === 'link-shared');
	expect(link.map(({ role }) => role)).toEqual(['Reading lead']);
});

test('once there is one they are sent, each once; later rounds make and send nothing new', async () => {
	vi.stubEnv('ACCORD_SMTP_URL', `smtp://127.0.0.1:${server.port}`);
	vi.stubEnv('ACCORD_MAIL_FROM', 'Accord <accord@school.example>');
	const before = letters().length;
	const posted = await post(house, TODAY, ORIGIN);
	expect(posted).toMatchObject({ made: 0, round: { sent: before, failed: 0, waiting: 0 } });
	expect(await post(house, TODAY, ORIGIN)).toMatchObject({ made: 0, round: { sent: 0 } });
	expect(server.raw).toHaveLength(before);
});

test('a request is told with its page, not with the words in which somebody asked', async () => {
	const mails = await server.parsed();
	const asked = mails.find(({ subject }) => subject === 'Evidence is asked for: clause 3.1.1');
	expect(asked).toBeUndefined();
	house.decide(
		[
			{
				kind: 'asked-for-evidence',
				...{ ...ABOUT, clause: '3.1.2', school: null, role: 'Reading lead' },
				...{ what: 'The register of Ms Example', due: inDays(10) }
			}
		],
		'Chair of the forum'
	);
	await post(house, TODAY, ORIGIN);
	const letter = letters().find(({ subject }) => subject === 'Evidence is asked for: clause 3.1.2');
	expect(letter).toMatchObject({ role: 'Reading lead', state: 'waiting' });
	expect(letter?.text).toContain(`${ORIGIN}/pods/2025-26/clauses/3.1.2`);
	expect(letter?.text).not.toContain('Ms Example');
});

test('no letter goes to another partnership’s people, and none holds a secret or an address', () => {
	const pods = letters().filter(({ partnership }) => partnership === 'pods');
	expect(pods.map(({ role }) => role)).not.toContain('Chair of another');
	const kept = JSON.stringify(letters());
	for (const secret of [SECRET, '@school.example']) expect(kept).not.toContain(secret);
});

test('whoever says that they want none gets none of those that wait either; the forum is asked instead', async () => {
	setNotices((await accountsIn(house.home)).database, lead, false);
	vi.stubEnv('ACCORD_SMTP_URL', `smtp://127.0.0.1:${server.port}`);
	vi.stubEnv('ACCORD_MAIL_FROM', 'Accord <accord@school.example>');
	const before = server.raw.length;
	await post(house, TODAY, ORIGIN);
	const asked = letters().filter(({ subject }) => subject.endsWith('clause 3.1.2'));
	expect(new Map(asked.map(({ role, state }) => [role, state]))).toEqual(
		new Map([
			['Reading lead', 'not-sent'],
			['Chair of the forum', 'sent']
		])
	);
	const since = (await server.parsed()).slice(before);
	expect(JSON.stringify(since.map(({ to }) => to))).not.toContain('lead@school.example');
});

function letters() {
	const outbox = openOutbox(house.home);
	const found = outbox.list(null);
	outbox.close();
	return found;
}

function member(label: string): Grant {
	return { role: 'forum-member', partnership: 'pods', schools: [], label };
}

function inDays(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function account(email: string, given: Grant): Promise<string> {
	const accounts = await accountsIn(house.home);
	const { internalAdapter } = await accounts.engine.$context;
	const made = { email, name: given.label, emailVerified: true };
	const { id } = (await internalAdapter.createUser(made, { method: 'one-time-link' }))!;
	grant(accounts.database, id, given);
	return id;
}

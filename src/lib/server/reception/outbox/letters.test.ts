import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { personFrom, type Grant } from '#lib/server/access/person.ts';
import { mailServer, type MailServer } from '#lib/server/post/mail-server.fixture.ts';
import { noticeFixture, ORIGIN } from '#lib/server/post/outbox.fixture.ts';
import { letterFor, lettersFor, withOutbox } from './letters.ts';
import { sendAtOnce } from './send-at-once.ts';

const somebody = (role: Grant['role'], partnership: string | null) =>
	personFrom('1', [{ role, partnership, schools: [], label: role }]);
const ADMINISTRATOR = somebody('administrator', null);

let server: MailServer;
beforeAll(async () => {
	const home = mkdtempSync(join(tmpdir(), 'letters-'));
	vi.stubEnv('ACCORD_HOME', home);
	server = await mailServer();
	const { engine } = await accountsIn(home);
	const { internalAdapter } = await engine.$context;
	const chair = { email: 'chair@school.example', name: 'Chair', emailVerified: true };
	const { id: account } = (await internalAdapter.createUser(chair, { method: 'one-time-link' }))!;
	const ours = noticeFixture({ partnership: 'pods', account });
	const theirs = noticeFixture({ key: 'two', partnership: 'dsga', account: 'gone' });
	withOutbox((outbox) => outbox.keep([ours, theirs], ORIGIN, new Date()));
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await server.close();
});

test('an administrator sees all letters, a member of a forum their partnership’s', () => {
	expect(
		lettersFor(ADMINISTRATOR)
			.map(({ partnership }) => partnership)
			.toSorted()
	).toEqual(['DSGA and Derbyshire', 'PODS']);
	expect(lettersFor(somebody('forum-member', 'pods')).map(({ id }) => id)).toEqual([1]);
});

test('nobody else sees any, and of another partnership’s letter it is said that there is none', () => {
	for (const person of [somebody('governor', 'pods'), somebody('local-authority', 'pods'), null])
		expect(() => lettersFor(person)).toThrow(expect.objectContaining({ status: 403 }));
	const member = somebody('forum-member', 'pods');
	for (const id of [2, 3, Number.NaN])
		expect(() => letterFor(member, id)).toThrow(expect.objectContaining({ status: 404 }));
});

test('what is shown of a letter holds no address', () => {
	expect(JSON.stringify(lettersFor(ADMINISTRATOR))).not.toContain('@school.example');
});

test('without a mail server “Send now” says that it waits; with one it is sent', async () => {
	const letter = letterFor(ADMINISTRATOR, 1);
	expect(await sendAtOnce(letter)).toBe('It waits until a mail server is set up.');
	vi.stubEnv('ACCORD_SMTP_URL', `smtp://127.0.0.1:${server.port}`);
	vi.stubEnv('ACCORD_MAIL_FROM', 'Accord <accord@school.example>');
	expect(await sendAtOnce(letter)).toBe('The letter was sent.');
	expect(await sendAtOnce(letter)).toBe('The letter was sent.');
	expect(server.raw).toHaveLength(1);
	expect(await sendAtOnce(letterFor(ADMINISTRATOR, 2))).toContain('The account is gone');
});

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emlOf } from './mail.ts';
import { openOutbox } from './outbox.ts';
import { later, noticeFixture, NOW, ORIGIN, outboxFixture } from './outbox.fixture.ts';
import { simpleParser } from 'mailparser';

test('the same notice is kept once, whatever became of it', () => {
	const { outbox } = outboxFixture(noticeFixture(), noticeFixture());
	expect(outbox.list(null)).toHaveLength(1);
	outbox.notSent(1, 'Nobody needs it.', NOW);
	expect(outbox.keep([noticeFixture()], ORIGIN, later(60))).toBe(0);
	expect(outbox.list(null)[0]?.state).toBe('not-sent');
});

test('it is still there after a restart, and only its owner reads the file', () => {
	const { outbox, home } = outboxFixture(noticeFixture());
	outbox.close();
	expect(openOutbox(home).list(null)).toMatchObject([
		{ state: 'waiting', role: 'Chair of the forum' }
	]);
	expect(statSync(join(home, 'outbox.sqlite')).mode & 0o077).toBe(0);
});

test('a partnership’s letters are told from another’s', () => {
	const { outbox } = outboxFixture(
		noticeFixture(),
		noticeFixture({ key: 'two', partnership: 'hills' })
	);
	expect(outbox.list(['hills']).map(({ partnership }) => partnership)).toEqual(['hills']);
	expect(outbox.list([])).toEqual([]);
});

test('a letter in hand is nobody else’s, and free again after two minutes', () => {
	const { outbox } = outboxFixture(noticeFixture());
	expect(outbox.take(NOW)?.id).toBe(1);
	expect(outbox.take(later(1))).toBeNull();
	expect(outbox.take(later(2))?.id).toBe(1);
});

test('what was sent stays sent: it is neither sent again nor called back', () => {
	const { outbox } = outboxFixture(noticeFixture());
	outbox.sent(1, NOW);
	outbox.again(1, later(1));
	outbox.notSent(1, 'Nobody needs it.', later(1));
	expect(outbox.letter(1)?.state).toBe('sent');
});

test('letters that are done with are forgotten after a year and a month; what waits isn’t', () => {
	const { outbox } = outboxFixture(noticeFixture(), noticeFixture({ key: 'two' }));
	outbox.sent(1, NOW);
	outbox.forgetOld(later(399 * 24 * 60));
	expect(outbox.list(null)).toHaveLength(2);
	outbox.forgetOld(later(401 * 24 * 60));
	expect(outbox.list(null).map(({ id }) => id)).toEqual([2]);
});

test('as a file it opens in a mail program, without an address where none is known', async () => {
	const { outbox } = outboxFixture(noticeFixture());
	const bytes = await emlOf(outbox.letter(1)!, 'Accord <accord@school.example>');
	const mail = await simpleParser(bytes);
	expect(mail.subject).toBe('Annual evaluation: due on 31 August 2027');
	expect(mail.to).toBeUndefined();
	expect(mail.text).toContain('https://accord.example/valley/2026-27');
	expect(bytes.toString()).toMatch(/\r\n/);
});

test('a letter that isn’t to be sent stays so, whatever the mail server says of it afterwards', () => {
	for (const then of ['triedInVain', 'failed'] as const) {
		const { outbox } = outboxFixture(noticeFixture());
		outbox.take(NOW);
		outbox.notSent(1, 'Kept back by the chair.', NOW);
		outbox[then](1, 'The server was busy.', NOW);
		expect(outbox.letter(1)).toMatchObject({ state: 'not-sent', why: 'Kept back by the chair.' });
		expect(outbox.take(later(60))).toBeNull();
	}
});

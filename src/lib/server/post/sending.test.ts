import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { mailTo, type Mail } from './mail.ts';
import { answer, mailServer, type MailServer } from './mail-server.fixture.ts';
import { openOutbox } from './outbox.ts';
import { later, noticeFixture, NOW, outboxFixture } from './outbox.fixture.ts';
import { sendWaiting } from './sending.ts';
import { mailSetting, type MailSetting } from './setting.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

const toChair = () => 'chair@school.example';

describe('a letter that is taken', () => {
	test('arrives with its words, in text and HTML, from us and to its reader', async () => {
		const server = await serve();
		const { outbox } = outboxFixture(noticeFixture());
		expect(await send(outbox, server)).toEqual({ sent: 1, failed: 0, waiting: 0 });
		const [mail] = await server.parsed();
		expect(mail?.subject).toBe('Annual evaluation: due on 31 August 2027');
		expect(mail?.from?.text).toBe('"Accord" <accord@school.example>');
		expect(mail?.headers.get('to')).toMatchObject({
			value: [{ address: 'chair@school.example', name: 'Chair of the forum' }]
		});
		expect(mail?.text).toContain('In the Valley Partnership, this is due');
		expect(mail?.text).toContain('https://accord.example/valley/2026-27');
		expect(mail?.html).toContain('<a href="https://accord.example/valley/2026-27">Open it</a>');
		expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
		expect(mail?.date?.toISOString()).toBe(NOW.toISOString());
	});

	test('keeps a line that begins with a full stop, and letters outside ASCII', async () => {
		const server = await serve();
		const letter = {
			...noticeFixture().letter,
			subject: 'Ysgol Tŷ Bach: “Darllen” – 北京',
			paragraphs: ['.\n..two\n.three, as Zoë’s school wrote']
		};
		const { outbox } = outboxFixture(noticeFixture({ role: 'Pennaeth, Ysgol Tŷ Bach', letter }));
		await send(outbox, server);
		const [mail] = await server.parsed();
		expect(mail?.subject).toBe(letter.subject);
		expect(mail?.text).toContain('.\n..two\n.three, as Zoë’s school wrote');
		expect(mail?.headers.get('to')).toMatchObject({ value: [{ name: 'Pennaeth, Ysgol Tŷ Bach' }] });
	});

	test('adds no header where its words hold a line break', async () => {
		const server = await serve();
		const subject = 'Due\r\nBcc: all@school.example';
		const letter = { ...noticeFixture().letter, subject };
		const { outbox } = outboxFixture(noticeFixture({ role: 'Chair\r\nBcc: x@y.example', letter }));
		await send(outbox, server);
		const [mail] = await server.parsed();
		expect(mail?.bcc).toBeUndefined();
	});

	test('is sent once, also after a restart', async () => {
		const server = await serve();
		const { outbox, home } = outboxFixture(noticeFixture());
		await send(outbox, server);
		outbox.close();
		const again = openOutbox(home);
		expect(again.keep([noticeFixture()], 'https://accord.example', later(60))).toBe(0);
		expect(await send(again, server, later(60))).toEqual({ sent: 0, failed: 0, waiting: 0 });
		expect(server.raw).toHaveLength(1);
	});

	test('is sent by one of two processes that send at once', async () => {
		const server = await serve();
		const notices = Array.from({ length: 6 }, (_, at) => noticeFixture({ key: `notice ${at}` }));
		const { outbox, home } = outboxFixture(...notices);
		await Promise.all([send(outbox, server), send(openOutbox(home), server)]);
		expect(server.raw).toHaveLength(6);
	});

	test('has the same message id where a crash has it sent again', async () => {
		const server = await serve();
		const { outbox } = outboxFixture(noticeFixture());
		const dying = { ...wayTo(server), send: wayTo(server).send };
		const taken = outbox.take(NOW)!;
		await dying.send(taken, toChair());
		expect(outbox.take(later(1))).toBeNull();
		await send(outbox, server, later(3));
		const ids = (await server.parsed()).map(({ messageId }) => messageId);
		expect(ids).toEqual([ids[0], ids[0]]);
	});
});

describe('a letter that isn’t taken', () => {
	test('“not now” has it tried again, later each time, and failed after the fifth', async () => {
		const server = await serve({ onRcptTo: (_to, _session, done) => done(answer(451, 'chair')) });
		const { outbox } = outboxFixture(noticeFixture());
		const waits: number[] = [];
		let now = NOW;
		for (let tries = 1; tries < 5; tries += 1) {
			expect(await send(outbox, server, now)).toEqual({ sent: 0, failed: 0, waiting: 1 });
			const next = new Date(outbox.letter(1)!.nextTry);
			waits.push((next.getTime() - now.getTime()) / 60_000);
			expect(await send(outbox, server, new Date(next.getTime() - 1))).toMatchObject({
				waiting: 0
			});
			now = next;
		}
		expect(waits).toEqual([5, 20, 80, 320]);
		expect(await send(outbox, server, now)).toEqual({ sent: 0, failed: 1, waiting: 0 });
		expect(outbox.letter(1)).toMatchObject({
			state: 'failed',
			why: 'The mail server asks to try again later (451).'
		});
	});

	test('“never” fails it at once, in words that don’t say the address', async () => {
		const says = answer(550, 'No such user <chair@school.example>');
		const server = await serve({ onRcptTo: (_to, _session, done) => done(says) });
		const { outbox } = outboxFixture(noticeFixture());
		expect(await send(outbox, server)).toEqual({ sent: 0, failed: 1, waiting: 0 });
		expect(outbox.letter(1)?.why).toContain('The mail server doesn’t take this letter (550).');
		expect(JSON.stringify(outbox.list(null))).not.toContain('chair@school.example');
	});

	test('one that is refused doesn’t keep others from being sent', async () => {
		const server = await serve({
			onRcptTo: ({ address }, _session, done) =>
				done(address.startsWith('chair') ? answer(550, 'no') : null)
		});
		const { outbox } = outboxFixture(noticeFixture(), noticeFixture({ key: 'two', account: 'A2' }));
		const addressOf = (account: string) => (account === 'A1' ? toChair() : 'lead@school.example');
		const round = await sendWaiting(outbox, wayTo(server), addressOf, () => NOW);
		expect(round).toEqual({ sent: 1, failed: 1, waiting: 0 });
	});

	test('a server that isn’t there stops the round, and all others wait untried', async () => {
		const { outbox } = outboxFixture(noticeFixture(), noticeFixture({ key: 'two' }));
		const gone = await serve();
		await gone.close();
		open.splice(open.indexOf(gone), 1);
		expect(await send(outbox, gone)).toEqual({ sent: 0, failed: 0, waiting: 1 });
		expect(outbox.letter(1)?.why).toBe('The mail server can’t be reached.');
		expect(outbox.letter(2)?.tries).toBe(0);
	});

	test('a server that never answers is given up', async () => {
		const silent = createServer(() => undefined);
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		open.push({ close: () => silent.close() });
		const { outbox } = outboxFixture(noticeFixture());
		const { port } = silent.address() as { port: number };
		const short = { connectionTimeout: 100, greetingTimeout: 100, socketTimeout: 100 };
		const mail = mailTo(settingFor(`smtp://127.0.0.1:${port}`), short);
		await sendWaiting(outbox, mail, toChair, () => NOW);
		expect(outbox.letter(1)).toMatchObject({ state: 'waiting', tries: 1 });
		expect(outbox.letter(1)?.why).toContain('didn’t answer in time');
	});

	test('without encryption nothing is sent where it is required, not even the password', async () => {
		const said: string[] = [];
		const server = await serve({
			allowInsecureAuth: true,
			onAuth: ({ username = '' }, _session, done) => {
				said.push(username);
				done(null, { user: username });
			}
		});
		const { outbox } = outboxFixture(noticeFixture());
		const url = `smtp://me:secret@127.0.0.1:${server.port}?requireTLS=true`;
		const mail = mailTo(settingFor(url));
		expect(await sendWaiting(outbox, mail, toChair, () => NOW)).toMatchObject({ waiting: 1 });
		expect(outbox.letter(1)?.why).toContain('offers no encryption');
		expect([server.raw, said]).toEqual([[], []]);
	});

	test('a certificate that can’t be trusted counts as no encryption', async () => {
		const server = await serve({ disabledCommands: [] });
		const { outbox } = outboxFixture(noticeFixture());
		const mail = mailTo(settingFor(`smtp://127.0.0.1:${server.port}?requireTLS=true`));
		await sendWaiting(outbox, mail, toChair, () => NOW);
		expect(outbox.letter(1)?.state).toBe('waiting');
		expect(server.raw).toEqual([]);
	});

	test('a wrong password is told as such', async () => {
		const server = await serve({
			allowInsecureAuth: true,
			onAuth: (_auth, _session, done) => done(answer(535, 'me@school.example is unknown'))
		});
		const { outbox } = outboxFixture(noticeFixture());
		const mail = mailTo(settingFor(`smtp://me:secret@127.0.0.1:${server.port}`));
		await sendWaiting(outbox, mail, toChair, () => NOW);
		expect(outbox.letter(1)?.why).toBe(
			'The mail server doesn’t take the user name and password that were set.'
		);
	});
});

test('whoever is gone or wants none gets none', async () => {
	const server = await serve();
	const { outbox } = outboxFixture(noticeFixture());
	await sendWaiting(
		outbox,
		wayTo(server),
		() => null,
		() => NOW
	);
	expect(outbox.letter(1)?.state).toBe('not-sent');
	expect(server.raw).toEqual([]);
});

test('a letter that waited for a mail server for weeks is not sent, unless somebody says so', async () => {
	const server = await serve();
	const { outbox } = outboxFixture(noticeFixture());
	const weeks = later(15 * 24 * 60);
	await send(outbox, server, weeks);
	expect(outbox.letter(1)).toMatchObject({
		state: 'not-sent',
		why: expect.stringContaining('two weeks')
	});
	outbox.again(1, weeks);
	expect(await send(outbox, server, weeks)).toMatchObject({ sent: 1 });
});

async function serve(options: Parameters<typeof mailServer>[0] = {}): Promise<MailServer> {
	const server = await mailServer(options);
	open.push(server);
	return server;
}

function settingFor(url: string): MailSetting {
	const env = { ACCORD_SMTP_URL: url, ACCORD_MAIL_FROM: 'Accord <accord@school.example>' };
	return mailSetting(env) as MailSetting;
}

function wayTo({ port }: MailServer): Mail {
	return mailTo(settingFor(`smtp://127.0.0.1:${port}`));
}

function send(outbox: ReturnType<typeof openOutbox>, server: MailServer, now = NOW) {
	return sendWaiting(outbox, wayTo(server), toChair, () => now);
}

test('a letter that meets a fault of ours holds up no other', async () => {
	const { outbox } = outboxFixture(noticeFixture(), noticeFixture({ key: 'two', account: 'A2' }));
	const taken: number[] = [];
	const mail: Mail = {
		send: async ({ id }) => {
			if (id === 1) throw new TypeError('A bug.');
			taken.push(id);
			return null;
		},
		close: () => {}
	};
	await expect(sendWaiting(outbox, mail, toChair, () => NOW)).rejects.toThrow('A bug.');
	await sendWaiting(outbox, mail, toChair, () => NOW);
	expect(taken).toEqual([2]);
	expect(outbox.letter(1)?.state).toBe('waiting');
	await expect(sendWaiting(outbox, mail, toChair, () => later(5))).rejects.toThrow('A bug.');
});

import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import { openSessions, type Sessions } from './sessions.fixture.ts';

// What a stranger’s form can do to the built pages, over HTTP.

let sessions: Sessions;
beforeAll(async () => {
	sessions = await openSessions({ ACCORD_UPLOAD_LIMIT: String(2 * MB) });
});
afterAll(() => sessions.close());

const MB = 1024 * 1024;
const HEADER =
	'meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,attendee_role,status,hours\n';
const ROW = 'X-1,2026-10-01,HSF,held,local-aldermere-infant,A1,head,present,2\n';

const field = (name: string, value: string) =>
	`--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (text: string, name = 'register.csv') =>
	`--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${text}\r\n`;
const TO_SAMPLE = field('partnership', 'sample');
const FORM = { 'content-type': 'multipart/form-data; boundary=b' };

const send = (body: BodyInit, who: 'administrator' | 'governor' = 'administrator') =>
	sessions.post(who, '/evidence/new', body, FORM);

/** Different bytes each time: the same file twice is one upload. */
let sheets = 0;
const sheet = () => `${HEADER}${ROW.replace('X-1', `X-${++sheets}`)}`;

async function uploadOf(answer: Response): Promise<{ id: string; page: string; name: string }> {
	expect([answer.status, answer.headers.get('location')]).toEqual([
		303,
		expect.stringMatching(/^\/evidence\/U\d+$/)
	]);
	const id = answer.headers.get('location')!.split('/').at(-1)!;
	return { id, page: await pageOf(id), name: inLedger((ledger) => ledger.upload(id)!.file) };
}

/** The page of an upload once its reading is done; a page doesn’t wait for long. */
async function pageOf(id: string): Promise<string> {
	let page = '';
	const read = async () => {
		page = await (await sessions.ask('administrator', `/evidence/${id}`)).text();
		return page;
	};
	await expect.poll(read).not.toContain('Reading your spreadsheet');
	return page;
}

function inLedger<T>(look: (ledger: ReturnType<typeof openLedger>) => T): T {
	const ledger = openLedger(sessions.home, { readOnly: true });
	try {
		return look(ledger);
	} finally {
		ledger.close();
	}
}

const state = () => ({
	entries: inLedger((ledger) => ledger.last()),
	received: readdirSync(join(sessions.home, 'received')).sort(),
	incoming: incoming()
});

/** The same, once what an earlier form broke off with is swept away, which may be just after its answer. */
async function settled() {
	await expect.poll(incoming).toEqual([]);
	return state();
}

function incoming(): string[] {
	const folder = join(sessions.home, 'received', 'incoming');
	return existsSync(folder) ? readdirSync(folder) : [];
}

describe('a form that is none leaves no trace', () => {
	test.each([
		['no file', TO_SAMPLE + '--b--', 400],
		['nothing at all', '', 400],
		['a file without a name', TO_SAMPLE + file('x', '') + '--b--', 400],
		['a file whose name is a folder', TO_SAMPLE + file('x', '..') + '--b--', 400],
		['the partnership after the file', file(sheet()) + TO_SAMPLE + '--b--', 400],
		['no partnership', file(sheet()) + '--b--', 400],
		['a partnership there is not', field('partnership', 'nowhere') + file(sheet()) + '--b--', 400],
		['__proto__', field('partnership', '__proto__') + file(sheet()) + '--b--', 400],
		['a file that breaks off', TO_SAMPLE + file(sheet()), 400],
		['a header that breaks off', TO_SAMPLE + '--b\r\ncontent-dispo', 400],
		['fifty fields first', field('x', '1').repeat(50) + TO_SAMPLE + file(sheet()) + '--b--', 400]
	])('%s', async (_what, body, status) => {
		const before = await settled();
		const answer = await send(body);
		expect([answer.status, await answer.text()]).toEqual([
			status,
			expect.stringMatching(/Choose a file|which partnership|didn’t arrive whole/)
		]);
		await expect.poll(state).toEqual(before);
	});

	test('a multipart form that names no boundary', async () => {
		const type = { 'content-type': 'multipart/form-data' };
		const answer = await sessions.post('administrator', '/evidence/new', TO_SAMPLE, type);
		expect(answer.status).toBe(400);
	});

	test('a governor’s file for a partnership that isn’t theirs', async () => {
		const before = await settled();
		const answer = await send(field('partnership', 'pods') + file(sheet()) + '--b--', 'governor');
		expect(answer.status).toBe(403);
		await expect.poll(state).toEqual(before);
	});

	test('an upload that its sender breaks off half way', async () => {
		const before = await settled();
		await breakOff(TO_SAMPLE + file(HEADER + ROW.repeat(5000)));
		await expect.poll(state).toEqual(before);
	});
});

describe('size', () => {
	test('more than the 512 KB that pages take by default is taken in', async () => {
		await uploadOf(await send(TO_SAMPLE + file(sheet() + ROW.repeat(15_000)) + '--b--'));
	});

	test.each([
		['a little more', 2.5],
		['far more', 8]
	])('%s than the limit is told kindly, with the status for it', async (_how, size) => {
		const before = state();
		const answer = await send(TO_SAMPLE + file('x'.repeat(size * MB)) + '--b--');
		expect([answer.status, await answer.text()]).toEqual([
			413,
			expect.stringContaining('larger than the 2 MB')
		]);
		await expect.poll(state).toEqual(before);
		expect((await sessions.ask('nobody', '/healthz')).status).toBe(200);
	});
});

describe('names of files', () => {
	test.each([
		['../../etc/register.csv', 'register.csv'],
		['C:\\\\Users\\\\office\\\\register.csv', 'register.csv'],
		['a\u202Evsc.csv', 'avsc.csv'],
		['nul\u0000bell\u0007.csv', 'nulbell.csv'],
		['<img src=x onerror=alert(1)>.csv', '<img src=x onerror=alert(1)>.csv'],
		['x%0d%0aX-Evil: 1.csv', 'x%0d%0aX-Evil: 1.csv'],
		[`${'x'.repeat(400)}.csv`, 'x'.repeat(200)]
	])('%j is kept as %j and shown as text', async (sent, kept) => {
		const upload = await uploadOf(await send(TO_SAMPLE + file(sheet(), sent) + '--b--'));
		expect(upload.name).toBe(kept);
		expect(upload.page).not.toContain('<img src=x');
		// eslint-disable-next-line no-control-regex -- These are what must not be there.
		expect(upload.page).not.toMatch(/[\u0000\u0007\u202E]/);
	});
});

describe('what a sheet says of people', () => {
	const NAME = 'Marguerite Ffoulkes-Test';
	const named = () => sheet().replace(',A1,', `,${NAME},`);

	test('a name is on no page, in no record, no warehouse and no log: only in the file as it was sent', async () => {
		const { id, page } = await uploadOf(await send(TO_SAMPLE + file(named()) + '--b--'));
		expect(page).not.toContain('Ffoulkes');
		expect((await sessions.post('administrator', `/evidence/${id}?/accept`)).status).toBe(303);
		for (const path of [`/evidence/${id}`, '/evidence', '/sample/2026-27/clauses/3.1.1']) {
			const answer = await (await sessions.ask('administrator', path)).text();
			expect(answer).not.toContain('Ffoulkes');
		}
		expect(filesWith('Ffoulkes')).toEqual([expect.stringMatching(/received\/[0-9a-f]{64}$/)]);
		expect(sessions.log()).not.toContain('Ffoulkes');
	});

	test('a sheet’s problems, which quote its cells, are for its sender, forum members and administrators', async () => {
		const wrong = named().replace(',2026-10-01,', ',a secret day,');
		const { id, page } = await uploadOf(await send(TO_SAMPLE + file(wrong) + '--b--', 'governor'));
		expect(page).toContain('a secret day');
		for (const [who, status] of [
			['forum-member', 200],
			['governor', 200],
			['another governor', 404],
			['local-authority', 404]
		] as const) {
			const answer = await sessions.ask(who, `/evidence/${id}`);
			expect([who, answer.status]).toEqual([who, status]);
			if (status === 404) expect(await answer.text()).not.toContain('a secret day');
		}
	});
});

test('a cell that a spreadsheet would run leaves as text', async () => {
	const header =
		'session_id,session_date,title,topic_code,strand,delivery,school_urn,attendee_ref,attendee_role,booking_status,hours\n';
	const row =
		'=1+1,2025-11-11,+1|cmd,READING,staff,in_person,local-aldermere-infant,B1,staff,attended,2\n';
	const { id } = await uploadOf(await send(TO_SAMPLE + file(header + row, '=cmd.csv') + '--b--'));
	await sessions.post('administrator', `/evidence/${id}?/accept`);
	const taken = async (path: string) =>
		new Uint8Array(await (await sessions.ask('administrator', path)).arrayBuffer());

	const rows = strFromU8(await taken('/sample/2025-26/clauses/3.1.6/rows.csv'));
	expect(rows).toContain(`"'=cmd.csv"`);
	expect(rows).toContain(`"'=1+1"`);
	expect(rows).not.toMatch(/(^|,)"?[=+@]/m);
	const book = Object.values(unzipSync(await taken('/sample/2025-26/annual-evaluation.xlsx')));
	expect(book.map((part) => strFromU8(part)).join('')).not.toMatch(/<f[ >]/);
});

test('none of this was a fault of ours', () => {
	expect(sessions.log()).not.toMatch(/"status":5|Error|\bat .*\.js:/);
});

/** Sends a form as if there were more of it, and closes the connection once its file is coming in. */
async function breakOff(body: string): Promise<void> {
	const { hostname, port } = new URL(sessions.origin);
	const sending = httpRequest({
		...{ hostname, port, path: '/evidence/new', method: 'POST' },
		headers: {
			...{ ...FORM, origin: sessions.origin, 'content-length': MB },
			cookie: sessions.cookie('administrator')
		}
	});
	sending.on('error', () => {});
	sending.write(body);
	await expect.poll(incoming).toHaveLength(1);
	await wait(50);
	sending.destroy();
}

function filesWith(text: string): string[] {
	return readdirSync(sessions.home, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => readFileSync(path).includes(text));
}

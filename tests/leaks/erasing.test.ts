import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import { openSessions, type Sessions, type Who } from './sessions.fixture.ts';

// Who may erase a file for good, over HTTP, and what is left to be had of it.

let sessions: Sessions;
beforeAll(async () => {
	sessions = await openSessions();
});
afterAll(() => sessions.close());

const REGISTER = `meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,attendee_role,status,hours
X-1,2026-10-01,HSF,held,local-aldermere-infant,A1,head,present,2
`;

test('a governor and the local authority erase nothing, a forum member does', async () => {
	const upload = await send('governor');
	const erase = (who: Who) =>
		sessions.post(who, `/evidence/${upload}?/erase`, 'rows=erase&name=erase');
	expect((await erase('governor')).status).toBe(409);
	for (const who of ['another governor', 'local-authority'] as const)
		expect((await erase(who)).status).toBe(404);
	expect((await erase('nobody')).headers.get('location')).toContain('/sign-in');
	expect(stateOf(upload)).toBe('received');
	expect((await erase('forum-member')).status).toBe(303);
	expect(stateOf(upload)).toBe('erased');
});

test('the governor’s page offers no erasing, the forum member’s does', async () => {
	const upload = await send('governor', REGISTER.replaceAll('X-1', 'X-2'));
	const offers = async (who: Who) =>
		(await (await sessions.ask(who, `/evidence/${upload}`)).text()).includes('Erase it for good');
	expect([await offers('governor'), await offers('forum-member')]).toEqual([false, true]);
});

test('nothing of an erased file is to be had, by its page or its address', async () => {
	const upload = await send('administrator', REGISTER.replaceAll('A1', 'Marigold Umber'));
	await sessions.post('administrator', `/evidence/${upload}?/erase`, 'rows=keep&name=erase');
	const page = await (await sessions.ask('administrator', `/evidence/${upload}`)).text();
	expect(page).toContain('The file was erased on');
	expect(page).not.toMatch(/Marigold|register\.csv/);
	const file = await sessions.ask('administrator', `/evidence/${upload}/file`);
	expect([file.status, await file.text()]).toEqual([
		410,
		expect.stringContaining('the file itself was erased on')
	]);
	expect(readdirSync(join(sessions.home, 'received'))).not.toContain(sha256Of(upload));
	for (const deed of ['accept', 'withdraw', 'erase'])
		expect((await sessions.post('administrator', `/evidence/${upload}?/${deed}`)).status).toBe(409);
});

async function send(who: Who, text = REGISTER): Promise<string> {
	const part = (head: string, value: string) =>
		`--b\r\ncontent-disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
	const body =
		part('name="partnership"', 'sample') +
		part('name="file"; filename="register.csv"', text) +
		'--b--';
	const type = { 'content-type': 'multipart/form-data; boundary=b' };
	const answer = await sessions.post(who, '/evidence/new', body, type);
	return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

function uploadNow(id: string) {
	const ledger = openLedger(sessions.home, { readOnly: true });
	const upload = ledger.upload(id);
	ledger.close();
	return upload;
}

function stateOf(id: string) {
	return uploadNow(id)?.state;
}

function sha256Of(id: string) {
	return uploadNow(id)?.sha256;
}

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSessions, type Sessions } from './sessions.fixture.ts';

// What is written down when something goes wrong: enough to find the place, and nothing that anybody
// typed, sent or is called.

let sessions: Sessions;
beforeAll(async () => {
	sessions = await openSessions();
});
afterAll(() => sessions.close());

const SECRET = 'marguerite.ffoulkes';

test('a fault tells its number on the page, and its place in the log', async () => {
	const received = join(sessions.home, 'received');
	for (const entry of readdirSync(received, { withFileTypes: true }))
		if (entry.isFile()) rmSync(join(received, entry.name));
	const answer = await sessions.ask('administrator', `/evidence/U1?name=${SECRET}`);
	const page = await answer.text();
	expect(answer.status).toBe(500);

	const faults = sessions
		.log()
		.split('\n')
		.filter((line) => line.startsWith('{'));
	expect(faults).toHaveLength(1);
	const fault = JSON.parse(faults[0]!) as { id: string; route: string };
	expect(fault.route).toBe('/evidence/[upload=upload]');
	expect(page).toContain(fault.id);
	for (const kept of [SECRET, 'attendance-2025-26', 'ENOENT: ', sessions.home])
		expect(faults[0] + page).not.toContain(kept);
});

test.each([
	['an address that isn’t there', '/sample/2025-26/clauses/marguerite.ffoulkes', undefined],
	['a query', `/sample/2025-26?school=${SECRET}`, undefined],
	['a link that doesn’t work', `/sign-in/once/${SECRET}`, ''],
	['a link that opens no report', `/shared/${SECRET}`, undefined],
	['an unknown address to sign in', '/sign-in', `email=${SECRET}@school.example&password=x`],
	['an e-mail address that is none', '/sign-in', `email=${SECRET}&password=${SECRET}`],
	['an action that isn’t there', `/evidence?/${SECRET}`, 'x=1'],
	['a form where there is none', `/sample/2025-26?${SECRET}`, `x=${SECRET}`]
])('%s is nobody’s fault and is written down nowhere', async (_what, path, form) => {
	const lines = sessions.log().length;
	const answer =
		form === undefined
			? await sessions.ask('nobody', path)
			: await sessions.post('nobody', path, form);
	await answer.text();
	expect(answer.status).toBeLessThan(500);
	expect(sessions.log().slice(lines)).toBe('');
});

test('a form that can’t be read is its sender’s mistake, and one larger than anybody types is not kept', async () => {
	const lines = sessions.log().length;
	const multipart = { 'content-type': 'multipart/form-data' };
	expect((await sessions.post('nobody', '/sign-in', 'label', multipart)).status).toBe(400);
	const long = `email=${SECRET}${'x'.repeat(1_000_000)}`;
	expect((await sessions.post('nobody', '/sign-in', long)).status).toBe(413);
	expect(sessions.log().slice(lines)).toBe('');
});

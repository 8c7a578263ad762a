import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { openSessions, OWN, type Sessions } from './sessions.fixture.ts';
import {
	AUDIENCES,
	form,
	KNOWN_CODES,
	openLinks,
	REPORT,
	ROWS,
	YEAR,
	type Links
} from './sharing.fixture.ts';

// What a link opens to somebody who has nothing but the link, asked of the built pages over HTTP.

let sessions: Sessions;
let links: Links;
beforeAll(async () => {
	sessions = await openSessions();
	links = await openLinks(sessions);
});
afterAll(() => sessions.close());

describe.each(AUDIENCES)('a link for %s', (audience) => {
	test('shows the figures of that file on its page', async () => {
		const file = await (await links.open(`${links.of.get(audience)}/${REPORT}.json`)).json();
		const page = await links.textOf(links.of.get(audience)!);
		const { headline, sections } = file as { headline: string; sections: { title: string }[] };
		for (const words of [headline, ...sections.map(({ title }) => title)])
			expect(page).toContain(words.replaceAll('&', '&amp;'));
	});

	test('leads to no page of ours but those that are open to all', async () => {
		const link = links.of.get(audience)!;
		const page = await links.textOf(link);
		const others = page.replaceAll(new RegExp(`${link}[\\w/.-]*`, 'g'), '');
		const written = [...page.matchAll(/\bhref(?:="|:\s*")([^"]*)"/g)].map(([, to]) => to!);
		const ours = written.filter((to) => to.startsWith('/') && !to.startsWith('/shared/'));
		expect(ours.filter((to) => !['/accessibility', '/privacy', '/check'].includes(to))).toEqual([]);
		for (const closed of ['/clauses/', '/schools/', '/evidence', '/topic-', YEAR])
			expect([closed, others.includes(closed)]).toEqual([closed, false]);
	});
});

test('a link is kept by nobody and told to no other site', async () => {
	for (const path of ['', `/${REPORT}.pdf`, '/charts/forums.svg', '/evidence.csv', '/pack.zip']) {
		const { headers, status, body } = await links.open(links.of.get('public')! + path);
		await body?.cancel();
		expect([path, status]).toEqual([path, 200]);
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('cache-control')).toBe('private, no-store');
		expect(headers.get('x-robots-tag')).toContain('noindex');
		expect(headers.getSetCookie()).toEqual([]);
	}
});

test('a governor’s link and the public’s name no other school', async () => {
	const others = loadPartnership('sample').schools.filter(({ id }) => id !== OWN);
	for (const audience of ['public', 'governor']) {
		const page = await links.textOf(links.of.get(audience)!);
		for (const { shortName } of others) expect(page).not.toContain(shortName);
	}
});

test('no page shows the code of a person, whoever the link is for', async () => {
	for (const link of links.of.values()) {
		const page = await links.textOf(link);
		expect([...KNOWN_CODES].filter((code) => page.includes(code))).toEqual([]);
	}
});

test('a link opens the same to whoever is signed in', async () => {
	const asNobody = await links.textOf(links.of.get('public')!);
	const answer = await sessions.ask('administrator', links.of.get('public')!);
	expect(unmarked(await answer.text())).toBe(unmarked(asNobody));
});

test('the dates of a year go to a calendar that can’t sign in, by a link of their own', async () => {
	const link = await links.give({ audience: 'public', school: '' }, `${YEAR}/calendar`);
	const answer = await links.open(`${link}/calendar.ics`);
	expect(answer.headers.get('content-type')).toContain('text/calendar');
	expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR/);
	expect((await links.open(`${links.of.get('public')}/calendar.ics`)).status).toBe(404);
});

test('links are given and ended by the forum and administrators alone', async () => {
	for (const who of ['governor', 'local-authority'] as const) {
		expect((await sessions.ask(who, `${YEAR}/${REPORT}/share`)).status).toBe(403);
		expect((await sessions.post(who, `${YEAR}/${REPORT}/share?/give`, form())).status).toBe(403);
		expect((await sessions.post(who, `${YEAR}/${REPORT}/share?/end`, 'entry=1')).status).toBe(403);
	}
	expect((await sessions.ask('nobody', `${YEAR}/${REPORT}/share`)).status).toBe(403);
	expect((await sessions.ask('forum-member', `${YEAR}/${REPORT}/share`)).status).toBe(200);
});

test('what was ended, what never was and what is no secret answer alike; too many tries have to wait', async () => {
	const link = await links.give({ audience: 'public', school: '' });
	const list = await (await sessions.ask('forum-member', `${YEAR}/${REPORT}/share`)).text();
	const entry = /name="entry" value="(\d+)"/.exec(list)![1];
	expect(
		(await sessions.post('forum-member', `${YEAR}/${REPORT}/share?/end`, `entry=${entry}`)).status
	).toBe(200);
	const never = `/shared/${'A'.repeat(43)}`;
	const answers = await Promise.all([link, never, '/shared/x'].map((path) => links.open(path)));
	expect(answers.map(({ status }) => status)).toEqual([410, 410, 410]);
	const [ended, ...others] = await Promise.all(answers.map((answer) => answer.text()));
	for (const other of others) expect(unmarked(other)).toBe(unmarked(ended!));
	expect(ended).toContain('This link has ended');
	for (const path of [link, never]) {
		for (const name of [`${REPORT}.pdf`, 'pack.zip', ...ROWS])
			expect([name, (await links.open(`${path}/${name}`)).status]).toEqual([name, 410]);
	}
	for (let tries = 0; tries < 30; tries += 1) await links.open(`/shared/guess-${tries}`);
	expect((await links.open('/shared/one-more')).status).toBe(429);
});

test('no secret is written down anywhere', () => {
	const files = ['ledger.sqlite', 'ledger.sqlite-wal', 'accounts.sqlite', 'accounts.sqlite-wal'];
	const kept = files.map((file) => readFileSync(join(sessions.home, file), 'latin1')).join('');
	for (const link of links.of.values()) {
		const secret = link.split('/').at(-1)!;
		expect(secret).toHaveLength(43);
		expect(kept).not.toContain(secret);
		expect(sessions.log()).not.toContain(secret);
	}
	expect(sessions.log()).not.toContain('guess-');
});

/** Without what differs from answer to answer. */
function unmarked(page: string): string {
	return page
		.replaceAll(/nonce="[^"]+"/g, '')
		.replaceAll(/__sveltekit_\w+/g, '')
		.replaceAll(/\/shared\/[\w-]+/g, '')
		.replaceAll(/"?[A-Za-z_]*secret"?:\s*"[\w-]+"/g, '');
}

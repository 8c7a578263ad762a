import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { openSessions, OWN, type Sessions, type Who } from './sessions.fixture.ts';

// What a link opens to somebody who has nothing but the link, asked of the built pages over HTTP.

let sessions: Sessions;
let links: Map<string, string>;
beforeAll(async () => {
	sessions = await openSessions();
	links = new Map();
	for (const [audience, school] of AUDIENCES) links.set(audience, await give({ audience, school }));
});
afterAll(() => sessions.close());

const YEAR = '/sample/2025-26';
const REPORT = 'annual-evaluation';
const AUDIENCES = [
	['public', ''],
	['local-authority', ''],
	['forum-member', ''],
	['governor', OWN]
] as const;
/** Who sees the same, signed in. */
const LIKE: Record<string, Who> = {
	public: 'nobody',
	'local-authority': 'local-authority',
	'forum-member': 'forum-member',
	governor: 'governor'
};

describe.each(AUDIENCES.map(([audience]) => audience))('a link for %s', (audience) => {
	test('gives the very files that this reader may take away, and no other', async () => {
		for (const format of ['json', 'csv']) {
			const shared = await open(`${links.get(audience)}/${REPORT}.${format}`);
			const asked = `${YEAR}/${REPORT}.${format}?asAt=2026-08-31`;
			const taken = await sessions.ask(LIKE[audience]!, asked);
			expect(shared.status).toBe(200);
			expect(await shared.text()).toBe(await taken.text());
		}
		expect((await open(`${links.get(audience)}/best-value.json`)).status).toBe(404);
		expect((await open(`${links.get(audience)}/sealed.json`)).status).toBe(404);
	});

	test('shows the figures of that file on its page', async () => {
		const file = await (await open(`${links.get(audience)}/${REPORT}.json`)).json();
		const page = await textOf(links.get(audience)!);
		const { headline, sections } = file as { headline: string; sections: { title: string }[] };
		for (const words of [headline, ...sections.map(({ title }) => title)])
			expect(page).toContain(words.replaceAll('&', '&amp;'));
	});

	test('leads to no page of ours but those that are open to all', async () => {
		const page = await textOf(links.get(audience)!);
		const written = [...page.matchAll(/\bhref(?:="|:\s*")([^"]*)"/g)].map(([, to]) => to!);
		const ours = written.filter((to) => to.startsWith('/') && !to.startsWith('/shared/'));
		expect(ours.filter((to) => !['/accessibility', '/privacy'].includes(to))).toEqual([]);
		for (const closed of ['/clauses/', '/schools/', '/evidence', '/topic-', YEAR])
			expect([closed, page.includes(closed)]).toEqual([closed, false]);
	});
});

test('a link is kept by nobody and told to no other site', async () => {
	for (const path of ['', `/${REPORT}.pdf`, '/charts/forums.svg']) {
		const { headers, status } = await open(links.get('public')! + path);
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
		const page = await textOf(links.get(audience)!);
		for (const { shortName } of others) expect(page).not.toContain(shortName);
	}
});

test('no page shows the code of a person, whoever the link is for', async () => {
	for (const link of links.values()) {
		const page = await textOf(link);
		expect([...KNOWN_CODES].filter((code) => page.includes(code))).toEqual([]);
	}
});

test('a link opens the same to whoever is signed in', async () => {
	const asNobody = await textOf(links.get('public')!);
	const answer = await sessions.ask('administrator', links.get('public')!);
	expect(unmarked(await answer.text())).toBe(unmarked(asNobody));
});

test('of an internal agreement a link shows states and dates, and no other report', async () => {
	const two = '/sample-two-schools/2025-26';
	const report = 'management-partnership';
	const link = await give({ audience: 'forum-member', school: '' }, `${two}/${report}`);
	const shared = await textOf(`${link}/${report}.json`);
	const asked = await sessions.ask('administrator', `${two}/${report}.json?asAt=2026-08-31`);
	expect(shared).toBe(await asked.text());
	const refused = await post('administrator', `${two}/${REPORT}/share?/give`, form());
	expect(refused.status).toBe(400);
	expect(await refused.text()).toContain('only states and dates do');
});

test('the dates of a year go to a calendar that can’t sign in, by a link of their own', async () => {
	const link = await give({ audience: 'public', school: '' }, `${YEAR}/calendar`);
	const answer = await open(`${link}/calendar.ics`);
	expect(answer.headers.get('content-type')).toContain('text/calendar');
	expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR/);
	expect((await open(`${links.get('public')}/calendar.ics`)).status).toBe(404);
});

test('links are given and ended by the forum and administrators alone', async () => {
	for (const who of ['governor', 'local-authority'] as const) {
		expect((await sessions.ask(who, `${YEAR}/${REPORT}/share`)).status).toBe(403);
		expect((await post(who, `${YEAR}/${REPORT}/share?/give`, form())).status).toBe(403);
		expect((await post(who, `${YEAR}/${REPORT}/share?/end`, 'entry=1')).status).toBe(403);
	}
	expect((await sessions.ask('nobody', `${YEAR}/${REPORT}/share`)).status).toBe(403);
	expect((await sessions.ask('forum-member', `${YEAR}/${REPORT}/share`)).status).toBe(200);
});

test('what was ended, what never was and what is no secret answer alike; too many tries have to wait', async () => {
	const link = await give({ audience: 'public', school: '' });
	const list = await (await sessions.ask('forum-member', `${YEAR}/${REPORT}/share`)).text();
	const entry = /name="entry" value="(\d+)"/.exec(list)![1];
	expect(
		(await post('forum-member', `${YEAR}/${REPORT}/share?/end`, `entry=${entry}`)).status
	).toBe(200);
	const never = `/shared/${'A'.repeat(43)}`;
	const answers = await Promise.all([link, never, '/shared/x'].map(open));
	expect(answers.map(({ status }) => status)).toEqual([410, 410, 410]);
	const [ended, ...others] = await Promise.all(answers.map((answer) => answer.text()));
	for (const other of others) expect(unmarked(other)).toBe(unmarked(ended!));
	expect(ended).toContain('This link has ended');
	for (const path of [link, never]) {
		const file = await open(`${path}/${REPORT}.pdf`);
		expect(file.status).toBe(410);
	}
	for (let tries = 0; tries < 30; tries += 1) await open(`/shared/guess-${tries}`);
	expect((await open('/shared/one-more')).status).toBe(429);
});

test('no secret is written down anywhere', () => {
	const files = ['ledger.sqlite', 'ledger.sqlite-wal', 'accounts.sqlite', 'accounts.sqlite-wal'];
	const kept = files.map((file) => readFileSync(join(sessions.home, file), 'latin1')).join('');
	for (const link of links.values()) {
		const secret = link.split('/').at(-1)!;
		expect(secret).toHaveLength(43);
		expect(kept).not.toContain(secret);
		expect(sessions.log()).not.toContain(secret);
	}
	expect(sessions.log()).not.toContain('guess-');
});

function form(changes: Record<string, string> = {}): URLSearchParams {
	return new URLSearchParams({
		...{ recipient: 'Scrutiny committee of a test', audience: 'public', school: '' },
		...{ standing: 'as-at', asAt: '2026-08-31', expires: inDays(30) },
		...changes
	});
}

/** Makes a link; gives its path. */
async function give(
	changes: Record<string, string>,
	report = `${YEAR}/${REPORT}`
): Promise<string> {
	const answer = await post('administrator', `${report}/share?/give`, form(changes));
	const link = /http:\/\/[^\s"<]+(\/shared\/[\w-]{43})/.exec(await answer.text());
	if (!link) throw new Error(`No link: ${answer.status}`);
	return link[1]!;
}

function post(who: Who, path: string, body: BodyInit): Promise<Response> {
	return sessions.post(who, path, body);
}

function open(path: string): Promise<Response> {
	return sessions.ask('nobody', path);
}

async function textOf(path: string): Promise<string> {
	return (await open(path)).text();
}

/** Without what differs from answer to answer. */
function unmarked(page: string): string {
	return page
		.replaceAll(/nonce="[^"]+"/g, '')
		.replaceAll(/__sveltekit_\w+/g, '')
		.replaceAll(/\/shared\/[\w-]+/g, '')
		.replaceAll(/"?[A-Za-z_]*secret"?:\s*"[\w-]+"/g, '');
}

function inDays(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const KNOWN_CODES = new Set(
	readFileSync('data/sample/sample/attendance-2025-26.csv', 'latin1').match(
		/(?<=[,;])[A-Z]{3}-\d{2}(?=[,;])/g
	)
);

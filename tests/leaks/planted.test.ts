import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { dataOf, follow } from './links.fixture.ts';
import { everythingAt, numbersIn, plant, plantedIn, SHOWN } from './planted.fixture.ts';
import { openSessions, type Sessions, type Who } from './sessions.fixture.ts';

// What the built product sends is unpacked and searched for numbers that nobody may see: pages and what
// their scripts are given, files of every format, charts, and the server’s own log.

const SAMPLES = ['sample', 'sample-association', 'sample-two-schools'];
const LONG = 600_000;

let sessions: Sessions;
beforeAll(async () => {
	sessions = await openSessions();
	for (const partnership of SAMPLES) await plant(sessions, partnership);
}, LONG);
afterAll(() => sessions.close());

const YEAR = '/sample/2025-26';
const REPORT = `${YEAR}/annual-evaluation`;
const FORMATS = ['.json', '.csv', '.xlsx', '.docx', '.pdf', '.html', '/pack.zip'].map(
	(end) => REPORT + end
);
/** Rows of single schools: no total of all pupils stands in them. */
const ROWS = ['csv', 'parquet', 'arrow'].map((kind) => `${REPORT}/evidence.${kind}`);

/** An earlier date, and the promise that the planted measure is counted for. */
const PROMISE = `${YEAR}/clauses/2.2f`;
const TOPIC = ['pdf', 'docx', 'xlsx', 'html'].map((format) => `${YEAR}/topic-reading.${format}`);
const MORE = [...TOPIC, `${YEAR}?asAt=2026-01-31`, PROMISE, dataOf(PROMISE), `${PROMISE}/rows.csv`];

describe('no planted figure is in anything sent', () => {
	test.each(['administrator', 'nobody'] as const)(
		'to the %s: every format, and every kind of page that one leads to another',
		async (who) => {
			const start = [...FORMATS, ...ROWS, ...pagesOf('sample'), ...MORE];
			const sent = await follow(sessions, who, start);
			expectNothing(sent);
			const readable = [YEAR, dataOf(YEAR), ...FORMATS];
			const found = readable.filter((path) => numbersIn(sent.get(path)!, SHOWN).length > 0);
			expect(found, 'the search finds a figure that may be seen').toEqual(readable);
		},
		LONG
	);

	test.each(['forum-member', 'governor', 'local-authority'] as const)(
		'to the %s',
		async (who) => {
			const files = ['.json', '.csv', '.xlsx', '/evidence.parquet', '/pack.zip'].map(
				(file) => `${REPORT}${file}`
			);
			expectNothing(await ask(who, [...files, ...pagesOf('sample')]));
		},
		LONG
	);

	test.each([
		['administrator', 'sample-association', 'annual-evaluation'],
		['nobody', 'sample-association', 'annual-evaluation'],
		['administrator', 'sample-two-schools', 'management-partnership']
	] as const)(
		'to the %s, of %s',
		async (who, partnership, report) => {
			const files = ['.json', '.csv', '.xlsx', '/evidence.parquet', '/pack.zip'].map(
				(file) => `/${partnership}/2025-26/${report}${file}`
			);
			expectNothing(await ask(who, [...files, ...pagesOf(partnership)]));
		},
		LONG
	);

	test('of an internal agreement, to whoever isn’t signed in', async () => {
		const sent = await ask('nobody', pagesOf('sample-two-schools'));
		expect(
			sent
				.values()
				.filter((text) => /planted/i.test(text))
				.toArray()
		).toEqual([]);
	});

	test('nor written into the log', () => {
		expect(sessions.log()).toContain('Accord is at');
		expect(plantedIn(sessions.log())).toEqual([]);
	});
});

const CHART = ['svg', 'csv', 'html'];

/** The year, the planted measure and its chart, the topic’s page, and the two schools of which figures are hidden. */
function pagesOf(partnership: string): string[] {
	const year = `/${partnership}/2025-26`;
	const [first, second] = loadPartnership(partnership).schools;
	const schools = [first, second].map((school) => `${year}/schools/${school!.id}`);
	const pages = [year, `${year}/topic-reading`, ...schools];
	const chart = `${year}/annual-evaluation/charts/outcome-planted-exp`;
	return [...pages, ...pages.map(dataOf), ...CHART.map((kind) => `${chart}.${kind}`)];
}

async function ask(who: Who, paths: string[]): Promise<Map<string, string>> {
	const sent = new Map<string, string>();
	for (const path of paths) sent.set(path, await everythingAt(sessions, who, path));
	return sent;
}

function expectNothing(sent: Map<string, string>): void {
	expect([...sent.values()].filter((text) => /planted/i.test(text)).length).toBeGreaterThan(5);
	const found = [...sent].map(([path, text]) => [path, plantedIn(text)] as const);
	expect(found.filter(([, marks]) => marks.length > 0)).toEqual([]);
}

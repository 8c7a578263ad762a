import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { PROJECT } from '#lib/server/root.ts';
import { pdfText } from '../support/programs.ts';
import { everythingIn } from '../support/unpacked.ts';
import { openSessions, OWN, WHO, type Sessions, type Who } from './sessions.fixture.ts';

// The very bytes that the built pages send: what a browser shows, what its script is given, and files.

/** A pack is every file in one. */
const LONG = 600_000;

let sessions: Sessions;
beforeAll(async () => {
	sessions = await openSessions();
});
afterAll(() => sessions.close());

const YEAR = '/sample/2025-26';
const PAGES = [
	YEAR,
	`${YEAR}?forum=HSF`,
	...['1.2', '2.2a', '2.2f', '3.1.1', '3.1.3', '3.1.6', '7.1'].map(
		(ref) => `${YEAR}/clauses/${ref}`
	),
	`${YEAR}/schools/${OWN}`
];
const FILES = [
	...['pdf', 'docx', 'xlsx', 'csv', 'json', 'html'].map(
		(format) => `${YEAR}/annual-evaluation.${format}`
	),
	...['evidence.csv', 'evidence.parquet', 'evidence.arrow', 'pack.zip'].map(
		(file) => `${YEAR}/annual-evaluation/${file}`
	),
	`${YEAR}/school.json?school=${OWN}`,
	...['3.1.1', '3.1.3', '3.1.6', '2.2f'].map((ref) => `${YEAR}/clauses/${ref}/rows.csv`),
	`${YEAR}/annual-evaluation/charts/forums.svg`,
	`${YEAR}/annual-evaluation/charts/forums.csv`
];

/**
 * What every page is given; what the forms of those who decide need: questions left open, roles, a day;
 * how many of the rows shown are in their file, and whether more can be shown; and where a report is written, signed, briefed and carried off, which are addresses alone.
 */
const GIVEN = ['person', 'frame', 'report', 'filters'];
const DECIDED_WITH = ['leftOpen', 'overriding', 'roles', 'today'];
const OF_ROWS = ['fileHolds', 'offersEvery'];
const ADDRESSES = ['writing', 'seal', 'briefing', 'takeAway'];

describe.each(WHO.map((who) => [who]))('%s', (who) => {
	test('no page shows the code of a person, but to an administrator', async () => {
		for (const path of PAGES) {
			const found = codesIn(await textOf(who, path));
			if (who === 'administrator' && path.endsWith('3.1.1'))
				expect(found.length).toBeGreaterThan(10);
			if (who !== 'administrator') expect([path, found]).toEqual([path, []]);
		}
	});

	test('a page’s script is given the document it shows and nothing else', async () => {
		for (const path of PAGES) {
			const [page, search] = path.split('?');
			const answer = await sessions.ask(who, `${page}/__data.json${search ? `?${search}` : ''}`);
			const { nodes = [] } = (await answer.json()) as { nodes?: ({ data?: object[] } | null)[] };
			const given = nodes.flatMap((node) => Object.keys(node?.data?.[0] ?? {}));
			const known = [...GIVEN, ...DECIDED_WITH, ...OF_ROWS, ...ADDRESSES];
			expect(known).toEqual(expect.arrayContaining(given));
		}
	});
});

test.each(['administrator', 'governor', 'nobody'] as const)(
	'no file holds the code of a person, whoever takes it away: %s',
	async (who) => {
		for (const path of FILES) {
			expect([path, codesIn(await textOf(who, path))]).toEqual([path, []]);
		}
	},
	LONG
);

describe('what a governor is sent names other schools nowhere but among the choices of a filter', () => {
	test.each(PAGES)('%s', async (path) => {
		const page = await textOf('governor', path);
		const choices = page
			.replaceAll(/<option[\s\S]*?<\/option>/g, '')
			.replace(/filters:\{[\s\S]*/, '');
		for (const name of otherSchools()) expect(choices).not.toContain(name);
	});

	test.each(FILES)('%s', async (path) => {
		const text = await textOf('governor', path);
		for (const name of otherSchools()) expect(text).not.toContain(name);
	});
});

describe('what whoever isn’t signed in is sent names no school but among the choices of a filter', () => {
	test.each([...PAGES.slice(0, -1), ...FILES])('%s', async (path) => {
		const page = await textOf('nobody', path);
		const choices = page
			.replaceAll(/<option[\s\S]*?<\/option>/g, '')
			.replace(/filters:\{[\s\S]*/, '');
		for (const name of otherSchools()) expect(choices).not.toContain(name);
	});
});

const bytes = new Map<string, string>();

/** What a page or file says, unpacked where it is packed; asked once. */
async function textOf(who: Who, path: string): Promise<string> {
	const key = `${who} ${path}`;
	if (!bytes.has(key)) bytes.set(key, await asked(who, path));
	return bytes.get(key)!;
}

async function asked(who: Who, path: string): Promise<string> {
	const answer = await sessions.ask(who, path);
	const body = new Uint8Array(await answer.arrayBuffer());
	if (path.endsWith('.pdf')) return pdfText(body);
	if (/\.(parquet|arrow|zip)$/.test(path))
		return everythingIn(body, answer.headers.get('content-type') ?? '');
	if (!/\.(docx|xlsx)$/.test(path)) return strFromU8(body);
	const parts = Object.entries(unzipSync(body)).filter(([name]) => /\.(xml|rels|svg)$/.test(name));
	return parts.map(([, part]) => strFromU8(part)).join('\n');
}

/** Codes of people as the sample’s registers have them: `ALI-01`. */
function codesIn(text: string): string[] {
	return [...KNOWN_CODES].filter((code) => text.includes(code));
}

const KNOWN_CODES = new Set(
	['attendance', 'training'].flatMap(
		(sheet) =>
			readFileSync(
				join(PROJECT, 'data', 'sample', 'sample', `${sheet}-2025-26.csv`),
				'latin1'
			).match(/(?<=[,;])[A-Z]{3}-\d{2}(?=[,;])/g) ?? []
	)
);

/** Short names that are no part of the partnership’s own. */
function otherSchools(): string[] {
	const { schools } = loadPartnership('sample');
	return schools.filter(({ id }) => id !== OWN).map(({ shortName }) => shortName);
}

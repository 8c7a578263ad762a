import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { everythingIn } from '../support/unpacked.ts';
import { openSessions, OWN, type Sessions } from './sessions.fixture.ts';
import {
	AUDIENCES,
	form,
	KNOWN_CODES,
	LIKE,
	openLinks,
	REPORT,
	ROWS,
	YEAR,
	type Links
} from './sharing.fixture.ts';

// What readers of a link may take away, asked of the built pages over HTTP: their own sight’s files, byte for byte.

let sessions: Sessions;
let links: Links;
beforeAll(async () => {
	sessions = await openSessions();
	links = await openLinks(sessions);
});
afterAll(() => sessions.close());

describe.each(AUDIENCES)('a link for %s', (audience) => {
	test('gives the very files that this reader may take away, and no other', async () => {
		for (const format of ['json', 'csv']) {
			const shared = await links.open(`${links.of.get(audience)}/${REPORT}.${format}`);
			const asked = `${YEAR}/${REPORT}.${format}?asAt=2026-08-31`;
			const taken = await sessions.ask(LIKE[audience]!, asked);
			expect(shared.status).toBe(200);
			expect(await shared.text()).toBe(await taken.text());
		}
		expect((await links.open(`${links.of.get(audience)}/best-value.json`)).status).toBe(404);
		expect((await links.open(`${links.of.get(audience)}/sealed.json`)).status).toBe(404);
	});

	test('gives the very rows behind the figures that this reader may take away', async () => {
		for (const kind of ROWS) {
			const shared = (await opened(audience, kind)).bytes;
			const asked = `${YEAR}/${REPORT}/${kind}?asAt=2026-08-31`;
			const taken = await bytesOf(await sessions.ask(LIKE[audience]!, asked));
			expect(shared.equals(taken)).toBe(true);
		}
	});

	test('offers its rows and its pack, and the pack holds those very files', async () => {
		const link = links.of.get(audience)!;
		const page = await links.textOf(link);
		for (const file of [...ROWS, 'pack.zip']) expect(page).toContain(`${link}/${file}`);
		const pack = unzipSync((await opened(audience, 'pack.zip')).bytes);
		for (const [path, file] of [
			[`${REPORT}.csv`, `${REPORT}.csv`],
			[`${REPORT}.html`, `${REPORT}.html`],
			['data/evidence.csv', 'evidence.csv'],
			['data/evidence.parquet', 'evidence.parquet']
		] as const)
			expect((await opened(audience, file)).bytes.equals(Buffer.from(pack[path]!))).toBe(true);
	});
});

test('of an internal agreement a link shows states and dates, and no other report', async () => {
	const two = '/sample-two-schools/2025-26';
	const report = 'management-partnership';
	const link = await links.give({ audience: 'forum-member', school: '' }, `${two}/${report}`);
	const shared = await links.textOf(`${link}/${report}.json`);
	const asked = await sessions.ask('administrator', `${two}/${report}.json?asAt=2026-08-31`);
	expect(shared).toBe(await asked.text());
	expect(await links.textOf(link)).not.toContain('evidence.csv');
	for (const file of ROWS) expect((await links.open(`${link}/${file}`)).status).toBe(404);
	const pack = unzipSync(await bytesOf(await links.open(`${link}/pack.zip`)));
	expect(Object.keys(pack).filter((path) => path.includes('evidence'))).toEqual([]);
	const refused = await sessions.post('administrator', `${two}/${REPORT}/share?/give`, form());
	expect(refused.status).toBe(400);
	expect(await refused.text()).toContain('only states and dates do');
});

// Last, as unpacking keeps this process too busy to see that the server closed a connection.
describe.each(AUDIENCES)('a link for %s', (audience) => {
	test('tells in no byte of its rows and its pack what is hidden from this reader', async () => {
		for (const file of [...ROWS, 'pack.zip']) {
			const { bytes, type } = await opened(audience, file);
			const text = await everythingIn(bytes, type);
			expect([file, [...KNOWN_CODES].filter((code) => text.includes(code))]).toEqual([file, []]);
			expect([file, othersIn(text, audience)]).toEqual([file, []]);
		}
	});
});

/** What a link gives as a file, asked for once: a pack takes seconds. */
async function opened(audience: string, file: string): Promise<{ bytes: Buffer; type: string }> {
	const key = `${audience} ${file}`;
	const before = files.get(key);
	if (before) return before;
	const answer = await links.open(`${links.of.get(audience)}/${file}`);
	const found = { bytes: await bytesOf(answer), type: answer.headers.get('content-type')! };
	files.set(key, found);
	return found;
}

const files = new Map<string, { bytes: Buffer; type: string }>();

async function bytesOf(answer: Response): Promise<Buffer> {
	return Buffer.from(await answer.arrayBuffer());
}

/** The schools that this reader mayn’t be told of and that are named all the same. */
function othersIn(text: string, audience: string): string[] {
	if (audience !== 'public' && audience !== 'governor') return [];
	const { schools } = loadPartnership('sample');
	return schools
		.filter(({ id }) => audience === 'public' || id !== OWN)
		.flatMap(({ id, shortName }) => [id, shortName])
		.filter((name) => text.includes(name));
}

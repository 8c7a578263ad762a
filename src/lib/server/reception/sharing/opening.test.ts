import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { daysAfter } from '#lib/calendar/days.ts';
import { newSharedLink } from '#lib/server/access/shared-link.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { today } from '#lib/server/clock.ts';
import { attendanceCsv, newHome, send } from '#lib/server/house/attendance.fixture.ts';
import type { House } from '#lib/server/house/house.ts';
import { ASKED, signAndSeal, writeAll } from '#lib/server/house/sealing/sealing.fixture.ts';
import { closeTheHouse, theHouse } from '#lib/server/house/the-house.ts';
import type { Shared } from '#lib/server/ledger/said-entries.ts';
import { verifySealed } from '#lib/server/review/seal/verify.ts';
import { evidenceFile, packFile, reportFile } from './files.ts';
import { linksTold } from './links.ts';
import { offeredBy } from './offered.ts';
import { openLink } from './opening.ts';

const SCHOOL = loadPartnership(ASKED.partnership).schools[0]!.id;

let house: House;
let seal: number;
beforeAll(async () => {
	vi.stubEnv('ACCORD_HOME', newHome());
	house = await theHouse();
	await send(house, attendanceCsv([['HSF1', 'A1', 'present']]), 'autumn.csv');
	await writeAll(house);
	seal = await signAndSeal(house);
	await send(house, attendanceCsv([['HSF2', 'A1', 'present']]), 'later.csv');
});
afterAll(async () => {
	await closeTheHouse();
	vi.unstubAllEnvs();
});

test('a link shows the report as it stands, as its reader sees a file', async () => {
	const { report, disclosed } = await openLink(link({}), 'one');
	expect(report.audience).toBe('export');
	expect(disclosed?.viewer).toEqual({ role: 'public', schools: [], audience: 'export' });
	expect(JSON.stringify(report)).toContain('later.csv');
});

test('a link to a sealed report shows what was sealed, whatever was sent since', async () => {
	for (const audience of ['public', 'local-authority', 'forum-member']) {
		const opened = await openLink(link({ audience, seal, asAt: ASKED.asAt }), 'one');
		expect(opened.sealed?.audience).toBe(audience);
		expect(JSON.stringify(opened.report)).toContain('autumn.csv');
		expect(JSON.stringify(opened.report)).not.toContain('later.csv');
	}
	const board = link({ audience: 'governor', school: SCHOOL, seal, asAt: ASKED.asAt });
	expect((await openLink(board, 'one')).sealed?.audience).toBe('public');
	expect(seen()).toBe('what anybody may see');
	link({ audience: 'governor', school: SCHOOL });
	expect(seen()).toMatch(/^what the governors may see of /);
});

test('the sealed file is given byte for byte, and can be verified', async () => {
	const opened = await openLink(link({ seal, asAt: ASKED.asAt }), 'one');
	const answer = await reportFile(opened, { report: 'sealed', format: 'json' });
	const bytes = Buffer.from(await answer.arrayBuffer());
	expect(verifySealed(bytes).is).toBe('sound');
});

test('rows behind the figures are offered where any may leave to the reader, and all of it in one zip', async () => {
	const opened = await openLink(link({ audience: 'forum-member' }), 'one');
	expect(namesOf(await offeredBy(opened, 'x'))).toEqual(
		expect.arrayContaining(['evidence.csv', 'evidence.parquet', 'evidence.arrow', 'pack.zip'])
	);
	const rows = await (await evidenceFile(opened, 'csv')).text();
	expect(rows).toContain('later.csv');
	const files = unzipSync(await bytesOf(await packFile(opened)));
	expect(strFromU8(files['data/evidence.csv']!)).toBe(rows);
});

test('a pack of a sealed report is written from the seal, which holds no rows', async () => {
	const opened = await openLink(link({ seal, asAt: ASKED.asAt }), 'one');
	const offered = namesOf(await offeredBy(opened, 'x'));
	expect(offered).toEqual(expect.arrayContaining(['pack.zip', 'sealed.json']));
	expect(offered).not.toContain('evidence.csv');
	await expect(evidenceFile(opened, 'csv')).rejects.toMatchObject({ status: 404 });
	const files = unzipSync(await bytesOf(await packFile(opened)));
	expect(Buffer.from(files['sealed.json']!).equals(opened.sealed!.bytes)).toBe(true);
	expect(Object.keys(files).filter((path) => path.includes('evidence'))).toEqual([]);
});

test('a calendar has dates and no rows', async () => {
	const opened = await openLink(link({ report: 'calendar' }), 'one');
	const offered = namesOf(await offeredBy(opened, 'x'));
	expect(offered).toContain('calendar.ics');
	expect(offered).not.toContain('pack.zip');
	await expect(packFile(opened)).rejects.toMatchObject({ status: 404 });
	await expect(evidenceFile(opened, 'csv')).rejects.toMatchObject({ status: 404 });
});

test('on its last day it opens; the day after, and where its school or seal is gone, it has ended', async () => {
	await expect(openLink(link({ expires: today() }), 'two')).resolves.toBeTruthy();
	const closed = [
		link({ expires: daysAfter(today(), -1) }),
		link({ audience: 'governor', school: 'left' }),
		link({ seal: 999, asAt: ASKED.asAt }),
		link({ partnership: 'nowhere' }),
		newSharedLink().secret
	];
	const refusals = await Promise.all(
		closed.map((secret) => openLink(secret, 'two').catch((refusal: unknown) => refusal))
	);
	for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
	expect(refusals[0]).toMatchObject({ status: 410 });
});

test('misses from one address run out; a link that opens, opens', async () => {
	const secret = link({});
	for (let tries = 0; tries < 30; tries += 1)
		await expect(openLink(`guess ${tries}`, 'three')).rejects.toMatchObject({ status: 410 });
	await expect(openLink('guess 31', 'three')).rejects.toMatchObject({ status: 429 });
	await expect(openLink('guess 31', 'four')).rejects.toMatchObject({ status: 410 });
	await expect(openLink(secret, 'three')).resolves.toBeTruthy();
});

/** What the list says of the last link that was made. */
function seen(): string {
	const partnership = loadPartnership(ASKED.partnership);
	const agreement = loadAgreement(partnership.agreement);
	return linksTold(house, partnership, agreement, ASKED.year, today())[0]!.sees;
}

function namesOf(offers: { href: string }[]): string[] {
	return offers.map(({ href }) => href.split('/').at(-1)!);
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
	return new Uint8Array(await answer.arrayBuffer());
}

/** Writes a link down; gives its secret. */
function link(changes: Partial<Shared>): string {
	const { secret, sha256 } = newSharedLink();
	const shared: Shared = {
		kind: 'shared',
		...{ partnership: ASKED.partnership, year: ASKED.year, report: ASKED.report, asAt: null },
		...{ audience: 'public', school: null, expires: daysAfter(today(), 30) },
		...{ secret: sha256, recipient: 'Scrutiny committee' },
		...changes
	};
	house.decide([shared], 'Chair of the forum');
	return secret;
}

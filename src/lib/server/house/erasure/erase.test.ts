import { writeXlsx } from 'hucre';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { attendanceCsv, everything, inForce, newHome, send } from '../attendance.fixture.ts';
import { openHouse, type House } from '../house.ts';
import type { HowToErase } from './plan.ts';

const SEPTEMBER = attendanceCsv([
	['HSF1', 'A1', 'present'],
	['HSF1', 'A2', 'absent']
]);
const CORRECTED = attendanceCsv([['HSF1', 'A2', 'apologies']]);

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

test('the file goes, and its rows stay as they were, also where the warehouse was lost', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await send(house, CORRECTED);
	const before = await everything(house);
	await erase(house, 'U1');
	expect(received(house)).toEqual(['U1.attendance.parquet', fileOf(house, 'U3')].sort());
	expect(await everything(house)).toEqual(before);
	expect(await house.rebuild()).toEqual([]);
	expect(await everything(house)).toEqual(before);
	await shut(house);
	rmSync(join(house.home, 'warehouse.duckdb'));
	expect(await everything(await aHouse(house.home))).toEqual(before);
});

test('of a workbook every sheet’s rows stay, in a file for each dataset', async () => {
	const house = await aHouse();
	const loaded = await house.load(Readable.from([await workbook()]), SENDER);
	expect('upload' in loaded && loaded.upload?.sheets).toMatchObject([
		{ dataset: 'attendance' },
		{ dataset: 'training' }
	]);
	const before = [await everything(house), await house.warehouse.all('FROM training ORDER BY ALL')];
	await erase(house, 'U1');
	expect(received(house)).toEqual(['U1.attendance.parquet', 'U1.training.parquet']);
	await house.rebuild();
	expect([
		await everything(house),
		await house.warehouse.all('FROM training ORDER BY ALL')
	]).toEqual(before);
});

test('rows of an erased file come back in force when what superseded them is taken back', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await send(house, CORRECTED);
	await erase(house, 'U1');
	await house.rebuild();
	await house.withdraw('U3', 'clerk', null);
	expect(await inForce(house)).toEqual(['A1 present', 'A2 absent']);
});

test('erased with its rows, a file counts for nothing', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await erase(house, 'U1', { rows: true });
	expect([await inForce(house), received(house)]).toEqual([[], []]);
	expect(house.ledger.upload('U1')).toMatchObject({ state: 'erased', erased: { rowsKept: false } });
	await house.rebuild();
	expect(await inForce(house)).toEqual([]);
});

test('rows that stayed can be erased later', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await erase(house, 'U1');
	await erase(house, 'U1', { rows: true });
	expect([await inForce(house), received(house)]).toEqual([[], []]);
});

test('a file that waits, or was taken back, is erased as well', async () => {
	const house = await aHouse();
	await house.receive(Readable.from([Buffer.from(CORRECTED)]), SENDER);
	await send(house, SEPTEMBER);
	await house.withdraw('U2', 'clerk', null);
	for (const id of ['U1', 'U2']) await erase(house, id);
	expect(received(house)).toEqual([]);
	expect(house.ledger.uploads()).toMatchObject([{ state: 'erased' }, { state: 'erased' }]);
});

test('nothing can be read, accepted, mended or taken back afterwards, and each says so', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await house.receive(Readable.from([Buffer.from(CORRECTED)]), SENDER);
	for (const id of ['U1', 'U3']) await erase(house, id);
	await expect(house.understand('U1')).rejects.toThrow(/can’t be read again.*rows count as before/);
	await expect(house.accept('U3', 'clerk')).rejects.toThrow(/can’t be read again.*Send it again/);
	expect(await house.withdraw('U1', 'clerk', null)).toEqual({
		refused: expect.stringContaining('can’t be taken back. Its rows can be erased too')
	});
	expect(await house.erase('U1', 'clerk', HOW)).toEqual({
		refused: expect.stringMatching(/^Of U1 the file itself was erased on \d+ \w+ \d{4}\./)
	});
	expect(await house.erase('U3', 'clerk', { ...HOW, rows: true })).toEqual({
		refused: expect.stringContaining('Nothing of U3 is left')
	});
});

test('the same file sent again is known while its rows count, and is new once they don’t', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await erase(house, 'U1');
	expect(await send(house, SEPTEMBER)).toMatchObject({ already: true, upload: { id: 'U1' } });
	expect(received(house)).toEqual(['U1.attendance.parquet']);
	await erase(house, 'U1', { rows: true });
	expect(await send(house, SEPTEMBER)).toMatchObject({ already: false, upload: { id: 'U5' } });
});

test('a file sent twice to one partnership is one file; another partnership’s stays and is named', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await house.withdraw('U1', 'clerk', null);
	await send(house, SEPTEMBER);
	await house.receive(Readable.from([Buffer.from(SEPTEMBER)]), { ...SENDER, partnership: 'dsga' });
	const bytes = fileOf(house, 'U1');
	expect(await erase(house, 'U4')).toMatchObject({ also: ['U1'], stillKeptBy: [{ id: 'U6' }] });
	expect(received(house)).toEqual([bytes, 'U4.attendance.parquet'].sort());
	expect(await erase(house, 'U6')).toEqual({ also: [], stillKeptBy: [] });
	expect(existsSync(join(house.home, 'received', bytes))).toBe(false);
});

const SENDER = { file: 'a.csv', partnership: 'pods', by: 'school office' };
const HOW: HowToErase = { reason: null, rows: false, name: false };

/** A register on one sheet, training on the next. */
async function workbook(): Promise<Buffer> {
	const register = SEPTEMBER.trim()
		.split('\n')
		.map((line) => line.split(','));
	const training = [
		['session_id', 'session_date', 'title', 'attendee_ref', 'attendee_role', 'booking_status'],
		['T1', '14/10/2025', 'Reading', 'A1', 'governor', 'attended'],
		['T1', '14/10/2025', 'Reading', 'A2', 'governor', 'no_show']
	];
	return Buffer.from(
		await writeXlsx({
			sheets: [
				{ name: 'Register', rows: register },
				{ name: 'Training', rows: training }
			]
		})
	);
}

async function erase(house: House, id: string, how: Partial<HowToErase> = {}) {
	const done = await house.erase(id, 'clerk', { ...HOW, ...how });
	if ('refused' in done) throw new Error(done.refused);
	return done;
}

function received({ home }: House): string[] {
	return readdirSync(join(home, 'received'))
		.filter((name) => name !== 'incoming')
		.sort();
}

function fileOf(house: House, id: string): string {
	return house.ledger.upload(id)?.sha256 ?? '';
}

async function aHouse(home = newHome()): Promise<House> {
	const house = await openHouse(home);
	open.push(house);
	return house;
}

async function shut(house: House): Promise<void> {
	open.splice(open.indexOf(house), 1);
	await house.close();
}

import fc from 'fast-check';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import {
	attendanceCsv,
	everything,
	inForce,
	newHome,
	send,
	type Attendance
} from './attendance.fixture.ts';
import { openHouse, type House } from './house.ts';

const SEPTEMBER = attendanceCsv([
	['HSF1', 'A1', 'present'],
	['HSF1', 'A2', 'absent']
]);
const CORRECTED = attendanceCsv([['HSF1', 'A2', 'apologies']]);

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

test('a loaded file is accepted, and its rows can be counted', async () => {
	const house = await aHouse();
	const { upload } = await send(house, SEPTEMBER);
	expect(upload).toMatchObject({ id: 'U1', state: 'accepted', sheets: [{ accepted: 2, held: 0 }] });
	expect(await inForce(house)).toEqual(['A1 present', 'A2 absent']);
});

test('a home that was not there is open to nobody but its owner', async () => {
	const home = join(newHome(), 'accord');
	await send(await aHouse(home), SEPTEMBER);
	expect((statSync(home).mode & 0o777).toString(8)).toBe('700');
});

test('the same file twice changes nothing', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const before = [await everything(house), house.ledger.entries()];
	expect(await send(house, SEPTEMBER, 'a copy.csv')).toMatchObject({
		already: true,
		upload: { id: 'U1' }
	});
	expect([await everything(house), house.ledger.entries()]).toEqual(before);
	expect(receivedFiles(house)).toHaveLength(1);
});

test('sound rows are accepted while others are held', async () => {
	const house = await aHouse();
	const csv = attendanceCsv([
		['HSF1', 'A1', 'present'],
		['HSF1', 'A2', 'perhaps']
	]);
	const { upload } = await send(house, csv);
	expect(upload?.sheets).toMatchObject([{ rows: 2, accepted: 1, held: 1 }]);
	expect(await inForce(house)).toEqual(['A1 present']);
});

test('a file without a sound row leaves no trace', async () => {
	const house = await aHouse();
	const { upload, understood } = await send(house, 'Dear all,\nthe meeting went well.\n');
	expect(upload).toBeNull();
	expect(understood.sheets.every((sheet) => sheet.accepted === 0)).toBe(true);
	expect([house.ledger.entries(), receivedFiles(house)]).toEqual([[], []]);
});

test('a correction supersedes; taking it back restores what it superseded', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const before = await everything(house);
	const { upload } = await send(house, CORRECTED);
	expect(await inForce(house)).toEqual(['A1 present', 'A2 apologies']);
	await house.withdraw(upload!.id, 'school office', 'wrong meeting');
	expect(await everything(house)).toEqual(before);
	expect(await house.withdraw(upload!.id, 'school office', null)).toEqual({
		refused: 'U3 has already been taken back.'
	});
});

test('a received file waits, can be looked at, and counts once it is accepted', async () => {
	const house = await aHouse();
	const stream = Readable.from([Buffer.from(SEPTEMBER)]);
	const sender = { file: 'a.csv', partnership: 'pods', by: 'school office' };
	await house.receive(stream, sender);
	expect((await house.understand('U1')).sheets).toMatchObject([{ accepted: 2 }]);
	expect(await inForce(house)).toEqual([]);
	expect(await house.accept('U1', 'clerk')).toMatchObject({ upload: { state: 'accepted' } });
	expect(await house.accept('U1', 'clerk')).toMatchObject({ already: true });
	expect(await inForce(house)).toEqual(['A1 present', 'A2 absent']);
});

test('figures are read while a long file is, also after somebody mended another or decided something', async () => {
	const house = await aHouse();
	const { upload } = await send(house, SEPTEMBER);
	const people = Array.from({ length: 20_000 }, (_, at): Attendance => [
		'HSF1',
		`B${at}`,
		'present'
	]);
	await house.receive(Readable.from([Buffer.from(attendanceCsv(people))]), {
		file: 'long.csv',
		partnership: 'pods',
		by: 'school office'
	});
	const done: string[] = [];
	const reading = house.understand('U3').then(() => done.push('the long file'));
	house.mend({ kind: 'answered', upload: upload!.id, sheet: 'Sheet1', answers: {} }, 'clerk');
	const version = await house.read('pods', async (_, version) => version);
	done.push('the figures');
	await reading;
	expect(done).toEqual(['the figures', 'the long file']);
	// The answer may change a figure, so that figures from before it are not handed out for those after it.
	expect(version).toBe(house.ledger.last());
});

test('a house opened again holds what it held, also where its warehouse was lost', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	await send(house, CORRECTED);
	const before = await everything(house);
	await shut(house);
	const again = await aHouse(house.home);
	expect(await everything(again)).toEqual(before);
	await shut(again);
	rmSync(join(house.home, 'warehouse.duckdb'));
	expect(await everything(await aHouse(house.home))).toEqual(before);
});

test('several loads and withdrawals at once are done one after another', async () => {
	const house = await aHouse();
	const files = ['A1', 'A2', 'A3', 'A4'].map((person) =>
		attendanceCsv([['HSF1', person, 'present']])
	);
	const loaded = await Promise.all(files.map((file) => send(house, file)));
	expect(new Set(loaded.map(({ upload }) => upload?.id)).size).toBe(4);
	await Promise.all(loaded.slice(1).map(({ upload }) => house.withdraw(upload!.id, 'x', null)));
	expect(await inForce(house)).toEqual([expect.stringMatching(/^A\d present$/)]);
});

test('a reading knows the version of the evidence that it reads', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const read = await house.read('pods', async (query, version) => {
		await send(house, CORRECTED);
		return [version, (await query.all('FROM attendance_current')).length];
	});
	expect(read).toEqual([2, 2]);
	expect(house.ledger.version('pods')).toBe(4);
});

const row = fc.tuple(
	fc.constantFrom('HSF1', 'HSF2'),
	fc.constantFrom('A1', 'A2', 'A3'),
	fc.constantFrom('present', 'absent', 'apologies')
);
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ([m, p]) => `${m} ${p}` });
const deed = fc.oneof(
	fc.record({ load: rows as fc.Arbitrary<Attendance[]> }),
	fc.record({ withdraw: fc.nat(20) })
);

test('whatever was loaded and taken back in whatever order, a rebuild gives the same rows', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 5 }), async (deeds) => {
			const house = await aHouse();
			for (const deed of deeds) {
				if ('load' in deed) await send(house, attendanceCsv(deed.load));
				const accepted = house.ledger.uploads().filter(({ state }) => state === 'accepted');
				const gone = 'withdraw' in deed && accepted[deed.withdraw % accepted.length];
				if (gone) await house.withdraw(gone.id, 'x', null);
			}
			const before = await everything(house);
			expect(await house.rebuild()).toEqual([]);
			expect(await everything(house)).toEqual(before);
			await shut(house);
		}),
		{ numRuns: 6 }
	);
});

async function aHouse(home = newHome()): Promise<House> {
	const house = await openHouse(home);
	open.push(house);
	return house;
}

async function shut(house: House): Promise<void> {
	open.splice(open.indexOf(house), 1);
	await house.close();
}

function receivedFiles({ home }: House): string[] {
	return readdirSync(join(home, 'received')).filter((name) => name !== 'incoming');
}

import { writeXlsx, type CellValue } from 'hucre';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { attendanceCsv, everything, newHome, type Attendance } from './attendance.fixture.ts';
import { openHouse, type House } from './house.ts';

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

const ROWS: Attendance[] = [
	['HSF1', 'A1', 'present'],
	['HSF1', 'A2', 'absent'],
	['HSF1', 'A3', 'apologies']
];

test('a workbook gives the same facts as the same rows in CSV', async () => {
	const [one, other] = [await aHouse(), await aHouse()];
	await send(one, Buffer.from(attendanceCsv(ROWS)), 'register');
	await send(other, await workbook({ Sheet1: ROWS }), 'register');
	const facts = (house: House) => house.warehouse.all('FROM attendance ORDER BY ALL');
	expect(await facts(other)).toEqual(await facts(one));
	expect(await facts(other)).toHaveLength(3);
});

test('each sheet is remembered, and a rebuild reads each as it was read', async () => {
	const house = await aHouse();
	const sheets = { Autumn: ROWS.slice(0, 1), Spring: ROWS.slice(1) };
	const { upload } = await send(house, await workbook(sheets), 'register.xlsx');
	expect(upload?.sheets).toMatchObject([
		{ name: 'Autumn', accepted: 1, reading: { format: 'xlsx', headerRow: 2 } },
		{ name: 'Spring', accepted: 2, reading: { format: 'xlsx', headerRow: 2 } }
	]);
	const before = await everything(house);
	expect(await house.rebuild()).toEqual([]);
	expect(await everything(house)).toEqual(before);
	const again = await house.understand(upload!.id);
	expect(again.sheets.map(({ accepted }) => accepted)).toEqual([1, 2]);
});

test('of two sheets about the same person and meeting the later counts, and both go together', async () => {
	const house = await aHouse();
	const sheets = { First: ROWS.slice(0, 1), Second: [['HSF1', 'A1', 'remote'] as Attendance] };
	const { upload } = await send(house, await workbook(sheets), 'register.xlsx');
	const current = 'SELECT status FROM attendance_current';
	expect(await house.warehouse.all(current)).toEqual([{ status: 'remote' }]);
	await house.withdraw(upload!.id, 'school office', null);
	expect(await house.warehouse.all('FROM attendance')).toEqual([]);
});

test('a workbook that can’t be read is kept where it was received', async () => {
	const house = await aHouse();
	const damaged = (await workbook({ Sheet1: ROWS })).subarray(0, 900);
	const sender = { file: 'register.xlsx', partnership: 'pods', by: 'school office' };
	await house.receive(Readable.from([damaged]), sender);
	expect(await house.understand('U1')).toMatchObject({
		sheets: [],
		problems: [{ code: 'workbook-damaged' }]
	});
	expect(house.ledger.upload('U1')?.state).toBe('received');
});

/** Each sheet with a title above its header, and real dates. */
async function workbook(sheets: Record<string, Attendance[]>): Promise<Uint8Array> {
	const header = attendanceCsv([]).trim().split(',');
	const date = new Date('2025-09-03T00:00:00Z');
	const rowOf = ([meeting, person, status]: Attendance): CellValue[] => {
		return [meeting, date, 'HSF', 'held', person, status, 2];
	};
	const several = Object.keys(sheets).length > 1;
	return writeXlsx({
		sheets: Object.entries(sheets).map(([name, rows]) => ({
			name,
			rows: [...(several ? [['Register']] : []), header, ...rows.map(rowOf)]
		}))
	});
}

async function send(house: House, bytes: Uint8Array, file: string) {
	const sender = { file, partnership: 'pods', by: 'school office' };
	const loaded = await house.load(Readable.from([bytes]), sender);
	if ('refused' in loaded) throw new Error(loaded.refused);
	return loaded;
}

async function aHouse(): Promise<House> {
	const house = await openHouse(newHome());
	open.push(house);
	return house;
}

import { afterEach, expect, test } from 'vitest';
import { attendanceCsv, inForce, newHome, send } from '../attendance.fixture.ts';
import { openHouse, type House } from '../house.ts';
import { correct, undo, type Mends } from './correct.ts';
import { personCodes } from './person-codes.ts';
import { isOfPeople, sheetColumns } from './sheet-columns.ts';
import { lastCorrection, rowsLeftOut } from './undoing.ts';

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

const STATUS = 6;
const PERSON = 5;
const PERHAPS = attendanceCsv([
	['HSF1', 'Ada Ash', 'present'],
	['HSF1', 'Ben Birch', 'perhaps'],
	['HSF1', '', 'present']
]);

test('a name written into the column of people reaches the ledger as the code that the check makes of it', async () => {
	const house = await received(PERHAPS);
	await mend(house, { cells: [{ row: 4, column: PERSON, value: 'Mrs Ada  Ash' }] });
	const [entry] = house.ledger.upload('U1')!.mended;
	expect(JSON.stringify(house.ledger.entries())).not.toMatch(/Ash/);
	await house.accept('U1', 'clerk');
	const people = (await inForce(house)).map((row) => row.split(' ')[0]);
	expect(entry).toMatchObject({ cells: [{ row: 4, column: PERSON, value: people[0] }] });
});

test('codes and blanks stay what they are, and many names are asked for in turns', async () => {
	const house = await received(PERHAPS);
	const names = Array.from({ length: 1201 }, (_, at) => `Person ${'x'.repeat(at % 7)} ${at}`);
	const codes = await personCodes(house, ['A014', '  ', ...names, names[0]!]);
	expect(codes.get('A014')).toBe('A014');
	expect(codes.get('  ')).toBe('');
	expect(new Set(codes.values()).size).toBe(1203);
});

test('what was mended is undone step by step, the last first', async () => {
	const house = await received(PERHAPS);
	await mend(house, { cells: [{ row: 3, column: STATUS, value: 'absent' }] });
	await mend(house, { cells: [{ row: 3, column: STATUS, value: 'present' }], leftOut: [4] });
	expect(rowsLeftOut(house.ledger.upload('U1')!, 'Sheet1')).toEqual([4]);
	expect(await fates(house)).toEqual({ accepted: 2, held: 0, setAside: 1 });

	undo(house, house.ledger.upload('U1')!, 'Sheet1', 'clerk');
	expect(rowsLeftOut(house.ledger.upload('U1')!, 'Sheet1')).toEqual([]);
	expect(await cell(house, 3)).toBe('absent');

	undo(house, house.ledger.upload('U1')!, 'Sheet1', 'clerk');
	expect(await cell(house, 3)).toBe('perhaps');
	expect(lastCorrection(house.ledger.upload('U1')!, 'Sheet1')).toBe(null);
	expect(undo(house, house.ledger.upload('U1')!, 'Sheet1', 'clerk')).toHaveProperty('refused');
	expect(house.ledger.entries().filter(({ kind }) => kind === 'corrected')).toHaveLength(4);
});

test('a row that was put back stays out of nothing once that is undone', async () => {
	const house = await received(PERHAPS);
	await mend(house, { leftOut: [3] });
	await mend(house, { takenBackIn: [3] });
	undo(house, house.ledger.upload('U1')!, 'Sheet1', 'clerk');
	expect(rowsLeftOut(house.ledger.upload('U1')!, 'Sheet1')).toEqual([3]);
});

test('each column of a sheet is known with what is read in it', async () => {
	const house = await received(PERHAPS);
	const [sheet] = (await house.understand('U1')).sheets;
	const columns = sheetColumns(sheet!);
	expect(columns.map(({ letter, column }) => [letter, column?.name])).toEqual([
		['A', 'meeting_id'],
		['B', 'meeting_date'],
		['C', 'group_code'],
		['D', 'meeting_status'],
		['E', 'attendee_ref'],
		['F', 'status'],
		['G', 'hours']
	]);
	expect(columns.filter(isOfPeople).map(({ at }) => at)).toEqual([PERSON]);
});

test('rows to mend that are loaded as a file of their own are refused, or they would count twice', async () => {
	const house = await received(PERHAPS);
	const text = `Accord: rows to mend,U1,Sheet1,abc\n\n${PERHAPS}`;
	await expect(send(house, text)).rejects.toThrow(/These are rows to mend of U1/);
	expect(house.ledger.uploads()).toHaveLength(1);
});

async function received(text: string): Promise<House> {
	const house = await openHouse(newHome());
	open.push(house);
	await send(house, text);
	return house;
}

async function mend(house: House, mends: Partial<Mends>): Promise<void> {
	const [sheet] = (await house.understand('U1')).sheets;
	await correct(house, house.ledger.upload('U1')!, sheet!, mends, 'clerk');
}

async function fates(house: House) {
	const [sheet] = (await house.understand('U1')).sheets;
	return { accepted: sheet!.accepted, held: sheet!.held, setAside: sheet!.setAside };
}

async function cell(house: House, row: number): Promise<string | undefined> {
	const wanted = { rowsWanted: { rows: [row] } };
	const { sheets } = await house.understand('U1', undefined, wanted);
	return sheets[0]?.shown?.[0]?.cells[STATUS - 1];
}

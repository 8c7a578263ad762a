import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attendanceCsv, everything, newHome, send } from '../attendance.fixture.ts';
import { openHouse, type House } from '../house.ts';

const NAMES = ['Marigold Umber', 'Ossian Quill', 'Tamsin Hollowell'];
const [MARIGOLD, OSSIAN, TAMSIN] = NAMES as [string, string, string];
const SHEET = { upload: 'U1', sheet: 'Sheet1' };

let house: House;
beforeEach(async () => {
	house = await openHouse(newHome());
});
afterEach(() => house.close());

test('of an erased file no name is left anywhere in the home', async () => {
	await sendMendAndAccept();
	for (const name of NAMES) expect(bytesIn(house.home)).toContain(name);
	await house.erase('U1', 'clerk', { reason: null, rows: false, name: true });
	expectNothingLeft(house.home);
	expect(JSON.stringify([await everything(house), house.ledger.entries()])).not.toMatch(
		new RegExp(NAMES.join('|'))
	);
	expect(house.ledger.upload('U1')?.file).toBe('(name erased)');
	const { home } = house;
	await house.close();
	expectNothingLeft(home);
	house = await openHouse(home);
	await house.rebuild();
	expectNothingLeft(home);
});

test('what was accepted of it counts all the same, row by row', async () => {
	await sendMendAndAccept();
	const before = await everything(house);
	await house.erase('U1', 'clerk', { reason: null, rows: false, name: true });
	await house.rebuild();
	expect(await everything(house)).toEqual(before);
	expect((await house.warehouse.all('FROM attendance')).length).toBe(2);
});

test('of rows that were erased too nothing is left in the warehouse’s file once it is opened again', async () => {
	const code = 'GOV-90817-QX';
	await send(house, attendanceCsv([['HSF1', code, 'present']]));
	await send(house, attendanceCsv([['HSF1', 'A2', 'present']]));
	await openedAgain();
	expect(bytesIn(house.home)).toContain(code);
	await house.erase('U1', 'clerk', { reason: null, rows: true, name: false });
	await openedAgain();
	expect(bytesIn(house.home)).not.toContain(code);
	expect(await house.warehouse.all('SELECT attendee_ref FROM attendance')).toEqual([
		{ attendee_ref: 'A2' }
	]);
});

test('its name stays where nobody asked to forget it', async () => {
	await sendMendAndAccept();
	await house.erase('U1', 'clerk', { reason: null, rows: false, name: false });
	expect(house.ledger.upload('U1')?.file).toBe('Minutes Tamsin Hollowell.csv');
	expect(bytesIn(house.home)).not.toMatch(new RegExp([MARIGOLD, OSSIAN].join('|')));
});

async function openedAgain(): Promise<void> {
	const { home } = house;
	await house.close();
	house = await openHouse(home);
}

/** A file that names people in its cells, its name and what was mended in it. */
async function sendMendAndAccept(): Promise<void> {
	const csv = attendanceCsv([
		['HSF1', MARIGOLD, 'present'],
		['HSF1', 'A2', 'perhaps']
	]);
	await send(house, csv, `Minutes ${TAMSIN}.csv`);
	const mended = house.mend(
		{
			kind: 'corrected',
			...SHEET,
			cells: [
				{ row: 3, column: 5, value: OSSIAN },
				{ row: 3, column: 6, value: 'absent' }
			],
			leftOut: [],
			takenBackIn: [],
			why: `${OSSIAN} was away`
		},
		'clerk'
	);
	if ('refused' in mended) throw new Error(mended.refused);
	await house.accept('U1', 'clerk');
}

function expectNothingLeft(home: string): void {
	const bytes = bytesIn(home);
	for (const name of NAMES) expect(bytes).not.toContain(name);
}

/** Every byte of every file under a folder: databases, their logs, rows, what is there for a moment. */
function bytesIn(folder: string): string {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'latin1')}`)
		.join('\n');
}

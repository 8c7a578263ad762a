import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { newHome } from './attendance.fixture.ts';
import { openHouse, type House } from './house.ts';

const WHOLE = `URN,Phase,Pupils,Staff,Disadvantaged (%)
local-aldermere-infant,infant,90,12,24
`;

/** The autumn’s roll: a list that an office keeps of nothing but names and numbers. */
const ROLL = `School,Number on roll
Aldermere Infant School,95
`;

const SENDER = { partnership: 'sample', by: 'school office' };

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

test('a list of pupils alone leaves phase, staff and disadvantage as they were known', async () => {
	const house = await aHouse();
	await send(house, WHOLE, 'schools.csv');
	const roll = Readable.from([Buffer.from(ROLL)]);
	const sender = { ...SENDER, file: 'roll.csv' };
	const foreseen = await house.foresight.ofLoading(roll, sender, '2026-06-30');
	const { parts } = (foreseen as Foreseen).consequences.overlap;
	expect(parts).toMatchObject([{ changed: 1, columns: { pupils: 1 } }]);
	expect(Object.keys(parts[0]!.columns)).toEqual(['pupils']);

	await send(house, ROLL, 'roll.csv');
	expect(await known(house)).toEqual(['infant 95 12 24']);
	await house.rebuild();
	expect(await known(house)).toEqual(['infant 95 12 24']);
});

test('erasing the file of the list leaves the rest known too, and a rebuild as well', async () => {
	const house = await aHouse();
	await send(house, WHOLE, 'schools.csv');
	const { upload } = await send(house, ROLL, 'roll.csv');
	const erased = await house.erase(upload!.id, 'x', { reason: null, rows: false, name: false });
	expect(erased).not.toHaveProperty('refused');
	await house.rebuild();
	expect(await known(house)).toEqual(['infant 95 12 24']);
});

test('taking the list back brings back what was known', async () => {
	const house = await aHouse();
	await send(house, WHOLE, 'schools.csv');
	const { upload } = await send(house, ROLL, 'roll.csv');
	await house.withdraw(upload!.id, 'x', null);
	expect(await known(house)).toEqual(['infant 90 12 24']);
});

interface Foreseen {
	consequences: { overlap: { parts: { changed: number; columns: Record<string, number> }[] } };
}

async function aHouse(): Promise<House> {
	const house = await openHouse(newHome());
	open.push(house);
	return house;
}

async function send(house: House, text: string, file: string) {
	const loaded = await house.load(Readable.from([Buffer.from(text)]), { ...SENDER, file });
	if ('refused' in loaded) throw new Error(loaded.refused);
	return loaded;
}

async function known(house: House): Promise<string[]> {
	await house.catchUp();
	const rows = await house.warehouse.all<{ row: string }>(
		`SELECT concat_ws(' ', phase, pupils, staff, pct_disadvantaged::INTEGER) AS row
		FROM schools_current`
	);
	return rows.map(({ row }) => row);
}

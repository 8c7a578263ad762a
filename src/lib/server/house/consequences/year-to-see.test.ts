import { afterEach, expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { attendanceCsv, newHome, send } from '../attendance.fixture.ts';
import { openHouse, type House } from '../house.ts';
import { yearToSee } from './year-to-see.ts';

const NOVEMBER = '2026-11-22';

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

test('meetings of 2025 to 2026 sent in November 2026 are looked for in 2025 to 2026', async () => {
	expect(await seen(null)).toBe('2025-26');
	expect(await seen([])).toBe('2025-26');
});

test('where figures of two years change it is the year of which more change', async () => {
	const change = { clause: '3.1.1', title: 'Forum' };
	const years = [
		{ id: '2025-26', changes: [], hidden: [change] },
		{ id: '2026-27', changes: [], hidden: [change, change] }
	];
	expect(await seen(years)).toBe('2026-27');
});

async function seen(foreseen: Parameters<typeof yearToSee>[4]): Promise<string> {
	const house = await openHouse(newHome());
	open.push(house);
	await send(house, attendanceCsv([['HSF1', 'A1', 'present']]));
	const [upload] = house.ledger.uploads('pods');
	return yearToSee(house, upload!, loadPartnership(upload!.partnership), NOVEMBER, foreseen);
}

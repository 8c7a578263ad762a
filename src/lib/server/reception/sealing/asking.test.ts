import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { daysAfter } from '#lib/calendar/days.ts';
import type { Person } from '#lib/server/access/person.ts';
import { today } from '#lib/server/clock.ts';
import { newHome } from '#lib/server/house/attendance.fixture.ts';
import { readyToSign } from '#lib/server/house/sealing/sign.ts';
import { ASKED, houseToSeal, standing, TODAY } from '#lib/server/house/sealing/sealing.fixture.ts';
import { closeTheHouse } from '#lib/server/house/the-house.ts';
import { sealing } from './asking.ts';

const CHAIR: Person = { id: '1', label: 'Forum chair', administrator: true, grants: [] };
const PLACE = { partnership: 'pods', year: '2025-26' };

beforeAll(() => vi.stubEnv('ACCORD_HOME', newHome()));
afterAll(async () => {
	await closeTheHouse();
	vi.unstubAllEnvs();
});

test('a report is signed as at today or an earlier day', async () => {
	for (const asAt of [today(), '2026-08-31'])
		expect((await sealing(CHAIR, PLACE, at(asAt))).asking.asAt).toBe(asAt);
	for (const asAt of [daysAfter(today(), 1), '2031-01-01'])
		await expect(sealing(CHAIR, PLACE, at(asAt))).rejects.toMatchObject({
			status: 400,
			body: { message: expect.stringContaining('choose today or an earlier day') }
		});
});

test('nothing is signed as at a day to come, whatever its page was asked for', async () => {
	const house = await houseToSeal();
	const asked = { ...ASKED, asAt: daysAfter(TODAY, 1) };
	const { digest } = await standing(house, asked);
	const signing = { document: digest, by: 'clerk', today: TODAY };
	expect(await readyToSign(house, asked, signing)).toHaveProperty('refused');
	expect(await readyToSign(house, asked, { ...signing, today: asked.asAt })).toHaveProperty(
		'digest'
	);
	await house.close();
});

function at(asAt: string): URL {
	return new URL(`http://localhost/review/pods/2025-26/seal?asAt=${asAt}`);
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { attendanceCsv, newHome, send } from './attendance.fixture.ts';
import { disclosedOf } from './disclosed-of.ts';
import { openHouse, type House } from './house.ts';
import { rowsLeave } from './rows-leave.ts';

const PUBLIC: Viewer = { role: 'public', schools: [], audience: 'export' };
const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'export' };
const SCHOOL = loadPartnership('pods').schools[0]!.id;

let house: House;
beforeAll(async () => {
	house = await openHouse(newHome());
	const rows = [
		'meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,status,hours',
		`GF1,03/09/2025,GF,held,${SCHOOL},A1,present,2`
	];
	await send(house, rows.join('\n'), 'schools.csv');
});
afterAll(() => house.close());

test('rows of schools leave to a member of the forum and not to the public', async () => {
	expect(await leave(MEMBER)).toBe(true);
	expect(await leave(PUBLIC)).toBe(false);
});

test('a report that rests on no rows has none that leave', async () => {
	expect(await leave(MEMBER, [])).toBe(false);
	expect(await leave(MEMBER, ['3.1.3'])).toBe(true);
});

test('one row that names no school is enough', async () => {
	await send(house, attendanceCsv([['HSF2', 'A1', 'present']]), 'forum.csv');
	expect(await leave(PUBLIC)).toBe(true);
});

async function leave(viewer: Viewer, restsOn?: string[]): Promise<boolean> {
	const question = { partnership: 'pods', year: '2025-26', asAt: '2026-08-31' };
	return rowsLeave(house, await disclosedOf(house, question, viewer), { restsOn });
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { attendanceCsv, newHome, send } from '../attendance.fixture.ts';
import { openHouse, type House } from '../house.ts';
import { ASKED, sign, signAndSeal, standing, writeAll } from '../sealing/sealing.fixture.ts';
import { rolesFor } from '../sealing/sign.ts';
import { happeningsOf } from './happenings.ts';

const TODAY = '2026-11-22';
const { partnership, year } = ASKED;

let house: House;
beforeAll(async () => {
	house = await openHouse(newHome());
	await send(house, attendanceCsv([['HSF1', 'A1', 'present']]), 'autumn.csv');
	await writeAll(house);
});
afterAll(() => house.close());

test('the annual evaluation of the last year and of this one are due until they are sealed', async () => {
	const due = (await kind('report-due')).map(({ about }) => about);
	expect(due).toMatchObject([
		{ report: 'Annual evaluation', due: '2026-08-31', path: '/pods/2025-26' },
		{ report: 'Annual evaluation', due: '2027-08-31', path: '/pods/2026-27' }
	]);
});

test('after a forum of heads each school’s briefing is ready, at its page', async () => {
	const { schools } = (await standing(house)).disclosed.partnership;
	const ready = await kind('briefing-ready');
	expect(ready).toHaveLength(schools.length);
	expect(ready[0]?.about).toMatchObject({
		school: { id: schools[0]!.id },
		path: `/pods/2025-26/briefing-${schools[0]!.id}`
	});
});

test('once the review was held each role is asked to sign, until it has; sealing ends that', async () => {
	expect(await kind('sign-off-asked')).toEqual([]);
	house.decide(
		[{ kind: 'held-review', partnership, year, date: '2026-09-10', register: null }],
		'clerk'
	);
	const roles = rolesFor(await standing(house), ASKED);
	expect((await asked()).toSorted()).toEqual(roles.toSorted());
	await sign(house, roles[0]);
	expect(await asked()).toEqual(roles.slice(1));
	await signAndSeal(house);
	expect(await asked()).toEqual([]);
	expect((await kind('report-sealed')).map(({ about }) => about)).toMatchObject([
		{ report: 'Annual evaluation', asAt: '2026-08-31', path: '/pods/2025-26' }
	]);
	expect(await kind('report-due')).toHaveLength(1);
});

test('an impact report names the roles of its register and of the year’s priorities as its leads', async () => {
	const register = [
		'record_id,record_type,topic_code,title,owner_role,due_date,completed_date,status',
		'I-1,impact_report,READING,Reading: report,Area lead,2027-07-09,,open',
		'L-1,lead,READING,Reading,Reading lead,,2026-09-17,done',
		'P-1,priority,READING,Reading that lasts,English adviser,,2026-06-25,done',
		'P-2,priority,MATHS,Number,Maths lead,,2026-06-25,done'
	];
	await send(house, register.join('\n'), 'register.csv');
	const due = (await kind('report-due')).map(({ about }) => about);
	expect(due).toContainEqual({
		...{ report: 'Impact report: Reading', due: '2027-07-09' },
		leads: ['Area lead', 'Reading lead', 'English adviser'],
		path: '/pods/2026-27/topic-reading'
	});
});

async function asked(): Promise<string[]> {
	return (await kind('sign-off-asked')).map(({ about }) => (about as { role: string }).role);
}

async function kind(wanted: string) {
	const all = await happeningsOf(house, partnership, TODAY);
	return all.filter((one) => one.kind === wanted);
}

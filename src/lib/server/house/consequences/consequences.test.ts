import fc from 'fast-check';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import {
	attendanceCsv,
	everything,
	newHome,
	send,
	type Attendance
} from '../attendance.fixture.ts';
import { evaluationOf } from '../evaluation-of.ts';
import { openHouse, type House } from '../house.ts';
import type { Consequences } from './consequences.ts';
import type { Unforeseen } from './foresight.ts';

const TODAY = '2026-06-30';

const SEPTEMBER = attendanceCsv([
	['HSF1', 'A1', 'present'],
	['HSF1', 'A2', 'absent'],
	['HSF1', 'A3', 'present'],
	['HSF2', 'A1', 'present']
]);

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

test('rows sent again are told apart: new, changed, unchanged, and missing from the new file', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const again = attendanceCsv([
		['HSF1', 'A1', 'present'],
		['HSF1', 'A2', 'apologies'],
		['HSF2', 'A1', 'present'],
		['HSF3', 'A1', 'present']
	]);
	const { overlap, missing, inForce } = await foreseen(house, again);
	expect(counts(overlap.parts)).toEqual({ new: 1, changed: 1, unchanged: 2 });
	expect(overlap.parts).toMatchObject([{ school: null, group: 'HSF', columns: { status: 1 } }]);
	expect(overlap.changes).toMatchObject([
		{
			columns: ['status'],
			before: { upload: 1, source_row: 3, attendee_ref: 'A2', status: 'absent' },
			after: { upload: 3, source_row: 3, status: 'apologies' }
		}
	]);
	expect(missing.parts).toMatchObject([{ upload: 1, rows: 1 }]);
	expect(missing.rows).toMatchObject([{ row: { source_row: 4, attendee_ref: 'A3' } }]);
	expect([inForce.before, inForce.after]).toEqual([
		new Map([[1, 4]]),
		new Map([
			[1, 1],
			[3, 4]
		])
	]);
});

test('a correction of one row does not say that the others are gone', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const { overlap, missing } = await foreseen(house, attendanceCsv([['HSF1', 'A2', 'apologies']]));
	expect(counts(overlap.parts)).toEqual({ new: 0, changed: 1, unchanged: 0 });
	expect(missing).toEqual({ parts: [], rows: [] });
});

test('of a file that states one meeting again, only that meeting’s other rows are missing', async () => {
	const house = await aHouse();
	const autumn: Attendance[] = ['A1', 'A2', 'A3', 'A4', 'A5'].map((person) => [
		'HSF1',
		person,
		'present'
	]);
	const spring: Attendance[] = autumn.map(([, person, status]) => ['HSF2', person, status]);
	await send(house, attendanceCsv([...autumn, ...spring]));
	const { missing } = await foreseen(house, attendanceCsv([...autumn.slice(0, 4)]));
	expect(missing.rows).toMatchObject([{ row: { meeting_id: 'HSF1', attendee_ref: 'A5' } }]);
});

test('a meeting more is one more in the figures, before it is accepted as after', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const { years } = await foreseen(house, attendanceCsv([['HSF3', 'A1', 'present']]));
	expect(years.map(({ before }) => before.year.id)).toEqual(['2025-26']);
	expect(years.map(({ before, after }) => [held(before.findings), held(after.findings)])).toEqual([
		[2, 3]
	]);
	await house.accept('U3', 'clerk');
	expect(held(await figures(house))).toBe(3);
});

test('the same bytes, and files without a sound row, have no consequences', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const sender = { file: 'again.csv', partnership: 'pods', by: 'school office' };
	const looked = async (text: string) => {
		const found = await house.foresight.ofLoading(
			Readable.from([Buffer.from(text)]),
			sender,
			TODAY
		);
		return 'refused' in found ? found.refused : found.consequences;
	};
	expect(await looked(SEPTEMBER)).toBe('same-bytes');
	expect(await looked('Dear all,\nit went well.\n')).toBe('nothing-to-do');
	expect(house.ledger.entries()).toHaveLength(2);
});

test('accepted once more after a mending, a file is compared with what it said before', async () => {
	const house = await aHouse();
	await send(house, SEPTEMBER);
	const mended = { cells: [{ row: 3, column: 6, value: 'apologies' }], leftOut: [4] };
	house.ledger.append(
		{ kind: 'corrected', upload: 'U1', sheet: 'Sheet1', takenBackIn: [], why: null, ...mended },
		'school office'
	);
	const { overlap, gone, missing } = known(await house.foresight.ofAccepting('U1', TODAY));
	expect(counts(overlap.parts)).toEqual({ new: 0, changed: 1, unchanged: 2 });
	expect(overlap.changes).toMatchObject([
		{ before: { upload: 1, status: 'absent' }, after: { upload: 1, status: 'apologies' } }
	]);
	expect([gone, missing.parts]).toEqual([1, []]);
});

test('rows that a later file states as well change nothing', async () => {
	const house = await aHouse();
	const waiting = await receive(house, SEPTEMBER);
	await send(house, attendanceCsv([['HSF1', 'A2', 'apologies']]));
	const { overlap, inForce } = known(await house.foresight.ofAccepting(waiting, TODAY));
	expect(counts(overlap.parts)).toEqual({ new: 3, changed: 0, unchanged: 1 });
	expect(overlap.parts).toMatchObject([{ later: 1 }]);
	await house.accept(waiting, 'clerk');
	expect(inForce.after).toEqual(await rowsInForce(house));
});

const row = fc.tuple(
	fc.constantFrom('HSF1', 'HSF2', 'HSF3'),
	fc.constantFrom('A1', 'A2', 'A3'),
	fc.constantFrom('present', 'absent', 'apologies')
);
const file = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ([m, p]) => `${m} ${p}` });

test('whatever came before: what is foreseen adds up, changes nothing, and comes true', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(file, { maxLength: 2 }), file, async (earlier, fresh) => {
			const house = await aHouse();
			for (const rows of earlier) await send(house, attendanceCsv(rows));
			const id = await receive(house, attendanceCsv(fresh));
			if (house.ledger.upload(id)!.state === 'accepted') return shut(house);

			const before = await state(house);
			const foreseen = known(await house.foresight.ofAccepting(id, TODAY));
			expect(await state(house)).toEqual(before);

			await house.accept(id, 'clerk');
			const { new: added, changed, unchanged } = counts(foreseen.overlap.parts);
			expect(added + changed + unchanged).toBe(fresh.length);
			expect(foreseen.inForce.after).toEqual(await rowsInForce(house));
			expect(foreseen.years[0]!.after.findings).toEqual(await figures(house));

			const accepted = await state(house);
			const back = known(await house.foresight.ofWithdrawing(id, TODAY));
			expect(await state(house)).toEqual(accepted);
			await house.withdraw(id, 'clerk', null);
			expect(back.inForce.after).toEqual(await rowsInForce(house));
			expect(back.years[0]!.after.findings).toEqual(await figures(house));
			expect(back.years[0]!.after.findings).toEqual(foreseen.years[0]!.before.findings);
			await shut(house);
		}),
		{ numRuns: 4 }
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

/** All that could change: rows, their summary, entries, and what is left lying about. */
async function state(house: House): Promise<unknown[]> {
	return [
		await everything(house),
		await house.warehouse.all('FROM attendance_summary ORDER BY ALL'),
		house.ledger.entries(),
		(await house.warehouse.connection().runAndReadAll(LYING_ABOUT)).getRows()
	];
}

const LYING_ABOUT = 'SELECT table_name FROM duckdb_tables() WHERE temporary';

async function rowsInForce(house: House): Promise<Map<number, number>> {
	const rows = await house.warehouse.all<{ upload: number; rows: number }>(
		'SELECT upload, count(*) AS rows FROM attendance_current GROUP BY ALL'
	);
	return new Map(rows.map(({ upload, rows }) => [upload, rows]));
}

async function figures(house: House): Promise<Finding[]> {
	const question = { partnership: 'pods', year: '2025-26', asAt: TODAY };
	return (await evaluationOf(house, question)).findings;
}

/** How many Headteacher Strategic Forums were held: 3.1.1. */
function held(findings: Finding[]): number | null {
	return findings.find(({ clause }) => clause === '3.1.1')!.measure.value;
}

/** Receives a file; gives what accepting it would change. */
async function foreseen(house: House, text: string): Promise<Consequences> {
	const upload = await receive(house, text);
	return known(await house.foresight.ofAccepting(upload, TODAY));
}

async function receive(house: House, text: string): Promise<string> {
	const sender = { file: 'again.csv', partnership: 'pods', by: 'school office' };
	const received = await house.receive(Readable.from([Buffer.from(text)]), sender);
	if ('refused' in received) throw new Error(received.refused);
	return received.upload.id;
}

function known(consequences: Consequences | Unforeseen): Consequences {
	if (typeof consequences === 'string') throw new Error(consequences);
	return consequences;
}

function counts(parts: Consequences['overlap']['parts']) {
	const sum = (count: (part: (typeof parts)[number]) => number) =>
		parts.reduce((total, part) => total + count(part), 0);
	return {
		new: sum((part) => part.new),
		changed: sum((part) => part.changed),
		unchanged: sum((part) => part.unchanged)
	};
}

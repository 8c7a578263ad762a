import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { personFrom, type Person } from '#lib/server/access/person.ts';
import { attendanceCsv, inForce, type Attendance } from '#lib/server/house/attendance.fixture.ts';
import type { HeldSheet } from '#lib/server/house/corrections/held-sheet.ts';
import { heldWorkbook } from '#lib/server/house/corrections/held-workbook.ts';
import type { Dropped } from '#lib/server/ledger/entries.ts';
import { closeTheHouse, theHouse } from '#lib/server/house/the-house.ts';
import { forgetReading, understoodOf } from '../readings.ts';
import { acceptUpload, openUpload } from '../sending.ts';
import { mendedBy } from './arriving.ts';
import { heldRowsOf } from './held-rows.ts';
import { mendingOn, mendUpload } from './mending.ts';

const CLERK = forumMember('Clerk to the forum');
const CHAIR = forumMember('Chair of the forum');
const STATUS = 6;

const ROWS: Attendance[] = [
	['HSF1', 'Ada Ash', 'present'],
	['HSF1', 'Ben Birch', 'perhaps?'],
	['HSF1', 'Cy Cedar', 'perhaps?'],
	['HSF1', 'Ada Ash', 'present']
];

beforeEach(() => {
	vi.stubEnv('ACCORD_HOME', mkdtempSync(join(tmpdir(), 'mending-')));
});
afterEach(async () => {
	for (const id of ['U1', 'U2']) forgetReading(id);
	await closeTheHouse();
	vi.unstubAllEnvs();
});

test('the sender sees names in the held rows; everybody else sees the codes that are kept', async () => {
	await received(ROWS);
	const own = await sheetFor(CLERK);
	const others = await sheetFor(CHAIR);
	expect(own.grid?.people).toBe('names');
	expect(JSON.stringify(own)).toContain('Ben Birch');
	expect(others.grid?.people).toBe('codes');
	expect(JSON.stringify(others)).not.toMatch(/Ash|Birch|Cedar/);
	expect(JSON.stringify(await heldRowsOf(CHAIR, 'U1', 1))).not.toMatch(/Ash|Birch|Cedar/);
});

test('what was left out is shown to nobody, not even to its sender', async () => {
	const house = await theHouse();
	const csv = attendanceCsv(ROWS).trimEnd().split('\n');
	const wider = csv.map((line, at) => `${line},${at === 0 ? 'Home e-mail' : 'ash@example.org'}`);
	const sender = { file: 'attendance.csv', partnership: 'pods', by: CLERK.label };
	await house.receive(Readable.from([Buffer.from(wider.join('\n'))]), sender);
	const own = await sheetFor(CLERK);
	expect(own.grid?.rows).toHaveLength(3);
	expect(JSON.stringify(own.grid)).not.toMatch(/e-mail|example/);
	expect(JSON.stringify(await heldRowsOf(CLERK, 'U1', 1))).not.toMatch(/e-mail|example/);
});

test('the wrong cells are marked and say why', async () => {
	await received(ROWS);
	const { grid, groups } = await sheetFor(CLERK);
	expect(grid?.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
	expect(grid?.rows[0]?.cells.map(({ bad }) => bad).indexOf(true)).toBe(STATUS - 1);
	expect(grid?.rows[0]?.reasons[0]).toMatchObject({
		at: STATUS,
		message: 'Column F (status): “perhaps?” is not a value of Attendance that we know.'
	});
	expect(groups.map(({ code, rows }) => [code, rows])).toEqual([
		['choice-unknown', 2],
		['row-repeated', 1]
	]);
});

test('only what differs from what was shown is written down', async () => {
	await received(ROWS);
	const everyCell = await formAsDrawn(CLERK);
	everyCell.set(`c.3.${STATUS}`, 'absent');
	const { seq } = done(await mendUpload(CLERK, 'U1', 'save', everyCell));
	expect(await cellsOf(seq)).toEqual([{ row: 3, column: STATUS, value: 'absent' }]);
	expect((await pageFor(CLERK, `?mended=${seq}`)).outcome?.sentence).toBe(
		'1 cell mended. 1 row is sound now. 2 rows are held.'
	);
});

test('what somebody else mended meanwhile is not written over by a page drawn before', async () => {
	await received(ROWS);
	const drawnBefore = await formAsDrawn(CLERK);
	const other = form({ sheet: 'Sheet1', seen: '99', [`c.4.${STATUS}`]: 'maybe' });
	done(await mendUpload(CHAIR, 'U1', 'save', other));
	expect(await mendUpload(CLERK, 'U1', 'save', drawnBefore)).toMatchObject({
		problem: expect.stringContaining('meanwhile')
	});
});

test('all held cells that say the same are changed at once', async () => {
	await received(ROWS);
	const alike = form({
		sheet: 'Sheet1',
		code: 'choice-unknown',
		field: 'status',
		written: 'perhaps?',
		value: 'absent'
	});
	const { seq } = done(await mendUpload(CHAIR, 'U1', 'alike', alike));
	expect(await cellsOf(seq)).toHaveLength(2);
	expect((await sheetFor(CLERK)).grid?.held).toBe(1);
});

test('cells to the right of the table are emptied in all rows at once', async () => {
	const house = await theHouse();
	const [header, ...rows] = attendanceCsv(ROWS.slice(0, 3)).split('\n');
	const longer = rows.map((row) => row && `${row.replace('perhaps?', 'absent')},spare`);
	const sender = { file: 'attendance.csv', partnership: 'pods', by: CLERK.label };
	await house.receive(Readable.from([Buffer.from([header, ...longer].join('\n'))]), sender);
	expect((await sheetFor(CLERK)).groups[0]?.remedy?.deed).toBe('write');
	done(await mendUpload(CLERK, 'U1', 'alike', form({ sheet: 'Sheet1', code: 'cells-beyond' })));
	expect((await sheetFor(CLERK)).grid).toBe(null);
});

test('rows that repeat others are left out together, put back, and that is undone', async () => {
	await received([...ROWS, ['HSF1', 'Ada Ash', 'present']]);
	const out = form({ sheet: 'Sheet1', code: 'row-repeated', deed: 'leave-out' });
	done(await mendUpload(CLERK, 'U1', 'alike', out));
	expect((await sheetFor(CLERK)).leftOut).toEqual([5, 6]);
	done(await mendUpload(CLERK, 'U1', 'put back', form({ sheet: 'Sheet1', row: '6' })));
	expect((await sheetFor(CLERK)).leftOut).toEqual([5]);
	done(await mendUpload(CLERK, 'U1', 'undo', form({ sheet: 'Sheet1' })));
	expect((await sheetFor(CLERK)).leftOut).toEqual([5, 6]);
});

test('rows mended after the file was accepted count once it is accepted again', async () => {
	await received(ROWS);
	expect(await acceptUpload(CLERK, 'U1')).toBe(null);
	done(
		await mendUpload(CLERK, 'U1', 'save', form({ sheet: 'Sheet1', [`c.3.${STATUS}`]: 'absent' }))
	);
	expect((await pageFor(CLERK)).again).toEqual({ rows: 1, mayAccept: true });
	expect(await inForce(await theHouse())).toHaveLength(1);
	expect(await acceptUpload(CLERK, 'U1')).toBe(null);
	expect(await inForce(await theHouse())).toHaveLength(2);
	expect((await pageFor(CLERK)).again).toBe(null);
});

test('held rows sent back as a workbook mend the upload they are of, and nothing of the workbook is kept', async () => {
	await received(ROWS);
	const held = await heldRowsOf(CLERK, 'U1', 1);
	write(held, 3, STATUS, 'absent');
	write(held, 4, 5, 'Dee Dogwood');
	const arrived = await sendBack(CLERK, held);
	expect(arrived).toMatchObject({ upload: 'U1' });
	const house = await theHouse();
	const [entry] = house.ledger.upload('U1')!.mended;
	expect(entry).toMatchObject({
		cells: [
			{ row: 3, column: STATUS, value: 'absent' },
			{ row: 4, column: 5, value: expect.stringMatching(/^P[0-9a-f]{16}$/) }
		]
	});
	expect(house.ledger.uploads()).toHaveLength(1);
});

test('it is the same whether names or codes stand in it', async () => {
	await received(ROWS);
	const withCodes = await heldRowsOf(CHAIR, 'U1', 1);
	write(withCodes, 3, STATUS, 'absent');
	await sendBack(CLERK, withCodes);
	expect(await cellsOf(3)).toHaveLength(0);
	expect((await theHouse()).ledger.upload('U1')!.mended[0]).toMatchObject({
		cells: [{ row: 3, column: STATUS, value: 'absent' }]
	});
});

test.each<[string, (held: HeldSheet) => void, RegExp]>([
	['nothing changed', () => undefined, /nothing was changed/],
	['a number of a row that isn’t held', (held) => (held.rows[0]!.row = 2), /Row 2 .* isn’t held/],
	['a number that is twice', (held) => (held.rows[0]!.row = 4), /Row 4 stands there twice/],
	['rows of another place', (held) => (held.fingerprint = '000000000000'), /isn’t here/],
	['rows of an upload that isn’t there', (held) => (held.upload = 'U77'), /isn’t here/],
	['a sheet that isn’t there', (held) => (held.sheet = 'Sheet7'), /no sheet “Sheet7”/]
])('held rows with %s are refused in words', async (_, spoil, words) => {
	await received(ROWS);
	const held = await heldRowsOf(CLERK, 'U1', 1);
	spoil(held);
	expect(await sendBack(CLERK, held)).toMatchObject({ problem: expect.stringMatching(words) });
	expect((await theHouse()).ledger.upload('U1')!.mended).toEqual([]);
});

test('sent back on the page of another file they are refused too', async () => {
	await received(ROWS);
	await received([['HSF9', 'A1', 'present']]);
	const held = await heldRowsOf(CLERK, 'U1', 1);
	write(held, 3, STATUS, 'absent');
	expect(await sendBack(CLERK, held, 'U2')).toMatchObject({
		problem: 'These are rows of another file, “attendance.csv” (U1). Send them back on its page.'
	});
});

test('in a register with a column for each meeting, a mark is mended in its own column', async () => {
	const house = await theHouse();
	const register = `Headteacher Strategic Forum register 2025-26
,,,
Name,School,03/09/2025,05/11/2025
Ada Ash,Dronfield Junior School,P,P
Ben Birch,Dronfield Infant School,P,wibble
`;
	const sender = { file: 'register.csv', partnership: 'pods', by: CLERK.label };
	await house.receive(Readable.from([Buffer.from(register)]), sender);
	const { grid } = await sheetFor(CHAIR);
	expect(grid?.columns.map(({ letter, list }) => [letter, list])).toEqual([
		['A', null],
		['B', 'schools'],
		['C', 'words-status'],
		['D', 'words-status']
	]);
	expect(grid?.rows.map(({ row, cells }) => [row, cells.map(({ bad }) => bad)])).toEqual([
		[5, [false, false, false, true]]
	]);
	expect(JSON.stringify(grid)).not.toMatch(/Ash|Birch/);
	done(await mendUpload(CHAIR, 'U1', 'save', form({ sheet: 'Sheet1', 'c.5.4': 'Apologies' })));
	expect((await sheetFor(CHAIR)).grid).toBe(null);
});

test('where columns were left out before sending, nobody can tell what was emptied: that is refused', async () => {
	await received(ROWS);
	const held = await heldRowsOf(CLERK, 'U1', 1);
	const dropped = { columns: ['F'], rows: 0, sheet: null };
	expect(await sendBack(CLERK, held, undefined, dropped)).toMatchObject({
		problem: expect.stringContaining('Send them whole')
	});
});

function forumMember(label: string): Person {
	return personFrom(label, [{ role: 'forum-member', partnership: 'pods', schools: [], label }]);
}

async function received(rows: Attendance[]): Promise<void> {
	const house = await theHouse();
	const sender = { file: 'attendance.csv', partnership: 'pods', by: CLERK.label };
	await house.receive(Readable.from([Buffer.from(attendanceCsv(rows))]), sender);
}

async function sheetFor(person: Person) {
	return (await pageFor(person)).sheets.Sheet1!;
}

/** The page, once the file has been read. */
async function pageFor(person: Person, search = '') {
	await understoodOf(await openUpload(person, 'U1'), person);
	return mendingOn(person, 'U1', address(search));
}

function address(search: string): URL {
	return new URL(`http://localhost/evidence/U1${search}`);
}

/** All that a form without script sends. */
async function formAsDrawn(person: Person): Promise<FormData> {
	const { grid, seen } = await sheetFor(person);
	const all = form({ sheet: 'Sheet1', seen: String(seen), why: '' });
	for (const { row, cells } of grid!.rows)
		for (const [place, { text }] of cells.entries())
			all.set(`c.${row}.${grid!.columns[place]!.at}`, text);
	return all;
}

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

function done(outcome: Awaited<ReturnType<typeof mendUpload>>): { seq: number } {
	if ('problem' in outcome) throw new Error(outcome.problem);
	return outcome;
}

async function cellsOf(seq: number) {
	const { ledger } = await theHouse();
	const entry = ledger.upload('U1')!.mended.find((one) => one.seq === seq);
	return entry?.kind === 'corrected' ? entry.cells : [];
}

function write(held: HeldSheet, row: number, column: number, text: string): void {
	held.rows.find((one) => one.row === row)!.cells[column - 1]!.text = text;
}

async function sendBack(person: Person, held: HeldSheet, page?: string, dropped?: Dropped) {
	const path = join(mkdtempSync(join(tmpdir(), 'back-')), 'held.xlsx');
	writeFileSync(path, await heldWorkbook(held));
	const incoming = { path, sha256: '', bytes: 1 };
	return mendedBy(person, incoming, {
		page: page ? await openUpload(person, page) : null,
		dropped
	});
}

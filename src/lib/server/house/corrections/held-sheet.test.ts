import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { heldCsv } from './held-csv.ts';
import type { HeldSheet } from './held-sheet.ts';
import { heldWorkbook } from './held-workbook.ts';
import { returnedIn } from './returned.ts';

const HELD: HeldSheet = {
	upload: 'U12',
	file: 'Register.csv',
	sheet: 'Sheet1',
	fingerprint: '0123456789ab',
	columns: [
		{ letter: 'A', header: 'Meeting' },
		{ letter: 'C', header: 'Attendance' },
		{ letter: 'H on', header: 'Beyond the table' }
	],
	rows: [
		{
			row: 14,
			cells: [
				{ text: '007', wrong: null },
				{ text: 'perhaps', wrong: '“perhaps” is not a value that we know.' },
				{ text: '', wrong: null }
			],
			reasons: ['Column C (Attendance): “perhaps” is not a value that we know.']
		},
		{
			row: 1002,
			cells: [
				{ text: '=HYPERLINK("http://example.org")', wrong: null },
				{ text: '-', wrong: 'What is meant?' },
				{ text: 'a,\n"b"', wrong: null }
			],
			reasons: ['What is meant?']
		}
	],
	held: 40,
	people: ''
};

const CELLS = [
	{
		row: '14',
		cells: [
			[1, '007'],
			[3, 'perhaps'],
			[8, '']
		]
	},
	{
		row: '1002',
		cells: [
			[1, '=HYPERLINK("http://example.org")'],
			[3, '-'],
			[8, 'a,\n"b"']
		]
	}
];

test('a workbook of held rows comes back as it went', async () => {
	const returned = await back('held.xlsx', await heldWorkbook(HELD));
	expect(returned).toMatchObject({ upload: 'U12', sheet: 'Sheet1', fingerprint: '0123456789ab' });
	expect(plain(returned!.rows)).toEqual(CELLS);
	expect(returned!.retyped).toBe(false);
});

test('so does CSV, with what would be a formula disarmed on its way', async () => {
	const csv = heldCsv(HELD);
	expect(csv).not.toContain('coloured');
	expect(csv).toContain(`"'=HYPERLINK`);
	const returned = await back('held.csv', Buffer.from(csv));
	expect(plain(returned!.rows)).toEqual(CELLS);
});

test('CSV that a program saved with semicolons, in its own encoding, is known too', async () => {
	const text = 'Accord: rows to mend;U7;Sheet1;abc\r\n;A\r\nRow;Café\r\n3;Zoë\r\n';
	const returned = await back('held.csv', Buffer.from(text, 'latin1'));
	expect(plain(returned!.rows)).toEqual([{ row: '3', cells: [[1, 'Zoë']] }]);
});

test('nothing in the workbook is a formula; a wrong cell has a colour and a note', async () => {
	const { sheets } = await readXlsx(await heldWorkbook(HELD), { readStyles: true });
	const cells = [...(sheets[0]?.cells?.values() ?? [])];
	expect(cells.filter(({ formula }) => formula)).toEqual([]);
	const noted = cells.filter(({ comment }) => comment);
	expect(noted.map(({ value }) => value)).toEqual(['perhaps', '-']);
	expect(noted.every(({ style }) => style?.fill)).toBe(true);
});

test('any other file is another file', async () => {
	expect(await back('attendance.csv', Buffer.from('meeting_id,status\n1,present\n'))).toBe(null);
	expect(await back('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toBe(null);
	expect(await back('broken.xlsx', Buffer.from('PK\x03\x04broken', 'latin1'))).toBe(null);
});

async function back(name: string, bytes: Uint8Array) {
	const folder = mkdtempSync(join(tmpdir(), 'held-'));
	writeFileSync(join(folder, name), bytes);
	return returnedIn(join(folder, name));
}

function plain(rows: { row: string; cells: Map<number, string> }[]) {
	return rows.map(({ row, cells }) => ({ row, cells: [...cells] }));
}

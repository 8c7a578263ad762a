import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '#lib/server/intake/read/workbook/read-workbook.ts';
import { rawWorkbook, rowsXml } from '../../../tests/support/raw-workbook.ts';
import { copySheet, lookAtWorkbook } from './workbook.ts';

const KNOWN = [
	{ title: 'School', names: ['School'], person: false },
	{ title: 'Date', names: ['Date'], person: false }
];

const BOOK = rawWorkbook({
	sheets: [
		{
			name: 'Register',
			rows: rowsXml([
				['Forum'],
				['School', 'Date', 'Home address'],
				['Dale', '<c s="1"><v>45903</v></c>', '1 Mill Road'],
				['Elm', '<c s="1"><v>45904</v></c>', '2 Mill Road']
			])
		},
		{ name: 'Lists', rows: rowsXml([['present']]), hidden: true },
		{ name: 'Empty', rows: '' }
	],
	formats: ['dd/mm/yyyy']
});

test('a look shows each sheet that holds anything, hidden ones too', () => {
	const [register, lists, ...more] = lookAtWorkbook(BOOK, KNOWN);
	expect(more).toEqual([]);
	expect(register).toMatchObject({ name: 'Register', hidden: false, header: 2, rows: 2 });
	expect(register?.first[2]).toEqual(['Dale', '2025-09-03', '1 Mill Road']);
	expect(register?.columns.map(({ personal }) => personal?.kind ?? null)).toEqual([
		null,
		null,
		'address'
	]);
	expect(lists).toMatchObject({ name: 'Lists', hidden: true, rows: 1 });
});

test('a quick look shows the same first rows, and counts none', () => {
	const [register] = lookAtWorkbook(BOOK, KNOWN);
	const [quick] = lookAtWorkbook(BOOK, KNOWN, { quickly: true });
	expect(quick).toEqual({ ...register, rows: null });
});

test('a copy is one sheet, without what is kept back', async () => {
	const csv = copySheet(BOOK, { columns: [2], width: 3, sheet: 'Register' });
	expect(await csv.text()).toBe(
		'"Forum",,\n"School","Date",\n"Dale","2025-09-03",\n"Elm","2025-09-04",\n'
	);
});

describe('a workbook that is too much for a browser is not opened', () => {
	test('because it unpacks to more than is reasonable', () => {
		const bomb = new Uint8Array(120 * 1024 * 1024);
		const book = rawWorkbook({
			sheets: [{ name: 'S', rows: '' }],
			parts: { 'xl/bomb.xml': bomb }
		});
		expect(() => lookAtWorkbook(book, KNOWN)).toThrow('too-large');
	});

	test('because it is damaged', () => {
		expect(() => lookAtWorkbook(BOOK.subarray(0, 700), KNOWN)).toThrow('unreadable');
	});
});

test.each([
	'a-workbook/input.xlsx',
	'a-strict-workbook/input.xlsx',
	'a-workbook-since-1904/input.xlsx',
	'several-sheets/input.xlsx',
	'a-workbook-as-xls/input.xls',
	'a-workbook-as-ods/input.ods'
])('the cells of %s say the same here as on the server', async (name) => {
	const path = join('tests/files/intake', name);
	const folder = mkdtempSync(join(tmpdir(), 'accord-preview-'));
	const read = await readWorkbook({ path, folder, sheet: null });
	if ('code' in read) throw new Error(read.code);
	for (const sheet of read.sheets) {
		const there = readFileSync(sheet.path, 'utf8');
		const keptBack = { columns: [], width: sheet.width, sheet: sheet.name };
		const here = await copySheet(readFileSync(path), keptBack).text();
		expect(cellsOf(here)).toEqual(cellsOf(there));
	}
});

function cellsOf(csv: string): string[][] {
	return Papa.parse<string[]>(csv.trimEnd()).data;
}

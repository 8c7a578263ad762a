import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { readFile, type FileRead } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-read-file-'));
const REGISTER = 'School;Date;Fee\nSt Mary’s;03/09/2025;£5\nOak;10/09/2025;£6\n';

describe('a text file', () => {
	test.each<[string, Buffer, string]>([
		['UTF-8', Buffer.from(REGISTER), 'utf-8'],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${REGISTER}`), 'utf-8'],
		['UTF-16', Buffer.from(`\ufeff${REGISTER}`, 'utf16le'), 'utf-16le'],
		['UTF-16 the other way', Buffer.from(`\ufeff${REGISTER}`, 'utf16le').swap16(), 'utf-16be'],
		['Windows-1252', windows(REGISTER), 'windows-1252']
	])('in %s is read as such', async (_, bytes, encoding) => {
		const [sheet] = (await read(bytes)).sheets;
		expect(sheet).toMatchObject({
			header: ['School', 'Date', 'Fee'],
			rows: [
				['St Mary’s', '03/09/2025', '£5'],
				['Oak', '10/09/2025', '£6']
			],
			text: { encoding, delimiter: ';' }
		});
	});

	test('says in sentences what was decided', async () => {
		const text = `Fees, autumn\n${REGISTER}Elm;"17/09/2025\nSource; clerk\n`;
		const { notes, sheets } = await read(windows(text));
		expect(notes).toEqual([
			'The file is not in UTF-8; it was read as Windows-1252.',
			'Cells are divided by semicolons.'
		]);
		expect(sheets[0]?.notes).toEqual([
			'Row 1 stands above the table and was set aside.',
			'Rows 5 and 6 have fewer cells than most and were filled up with blanks.',
			'In row 5 a stray quotation mark was read as part of its cell.'
		]);
	});

	test('has its further tables as further sheets', async () => {
		const text = `${REGISTER}\nWho;When;Cost;By\nHall;03/09/2025;£40;Oak\nTea;10/09/2025;£12;Elm\n`;
		const { sheets } = await read(Buffer.from(text));
		expect(sheets.map(({ name, headerRow }) => [name, headerRow])).toEqual([
			['Sheet1', 1],
			['Sheet1 table 2', 5]
		]);
		expect(await read(Buffer.from(text), 'Sheet1 table 2')).toMatchObject({
			sheets: [{ headerRow: 5 }]
		});
	});

	test('keeps names that look like nothing', async () => {
		const { sheets } = await read(Buffer.from('Surname,Born\nNull,1\nTrue,2\nNA,3\n'));
		expect(sheets[0]?.rows.map(([name]) => name)).toEqual(['Null', 'True', 'NA']);
	});

	test('without a cell filled is empty', async () => {
		expect(await readFile(made(Buffer.from('\n,,\n')), { sheet: null, folder })).toEqual({
			code: 'empty'
		});
	});
});

test('a workbook has its sheets, each with its title set aside', async () => {
	const path = join(PROJECT, 'tests/files/intake/several-sheets/input.xlsx');
	const { sheets } = (await readFile(path, { sheet: 'Register', folder })) as FileRead;
	expect(sheets).toMatchObject([{ name: 'Register', format: 'xlsx', text: null }]);
});

async function read(bytes: Buffer, sheet: string | null = null): Promise<FileRead> {
	return (await readFile(made(bytes), { sheet, folder })) as FileRead;
}

function made(bytes: Buffer): string {
	const path = join(folder, 'input.csv');
	writeFileSync(path, bytes);
	return path;
}

function windows(text: string): Buffer {
	return Buffer.from(text.replaceAll('’', '\x92'), 'latin1');
}

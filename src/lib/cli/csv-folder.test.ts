import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { SheetRead } from '#lib/server/intake/read-file.ts';
import { CsvFolder } from './csv-folder.ts';

vi.spyOn(process.stdout, 'write').mockReturnValue(true);

test('a sheet is written under the name of its file, further ones with their own beside it', () => {
	const folder = made(['a/register.xlsx'], [['Register', 'Training']]);
	expect(readdirSync(folder)).toEqual(['register-Training.csv', 'register.csv']);
	expect(readFileSync(join(folder, 'register.csv'), 'utf8')).toBe('School,Note\nOak,"a, b"\n');
});

test('headings that there are not are not written', () => {
	const folder = made(['register.csv'], [['Sheet1']], null);
	expect(readFileSync(join(folder, 'register.csv'), 'utf8')).toBe('Oak,"a, b"\n');
});

test('no file takes the place of another', () => {
	const files = ['a/register.csv', 'b/register.csv', 'a/register.xlsx', 'c/register.csv'];
	const folder = made(files, [['A'], ['B'], ['C'], ['D']]);
	expect(readdirSync(folder).sort()).toEqual([
		'register-2.csv',
		'register.csv',
		'register.csv.csv',
		'register.xlsx.csv'
	]);
});

test('no file takes the place of the one it is read from', () => {
	const folder = temporary();
	expect(() => new CsvFolder(folder, [join(folder, 'register.csv')])).toThrow('written over');
});

test('an empty file is an empty file', () => {
	const folder = made(['empty.csv'], [[]]);
	expect(readFileSync(join(folder, 'empty.csv'), 'utf8')).toBe('');
});

function made(files: string[], sheets: string[][], headerRow: number | null = 1): string {
	const folder = temporary();
	const csv = new CsvFolder(folder, files);
	files.forEach((file, at) =>
		csv.write(file, { sheets: sheets[at]!.map((name) => sheet(name, headerRow)), notes: [] })
	);
	return folder;
}

function sheet(name: string, headerRow: number | null): SheetRead {
	return {
		name,
		header: headerRow ? ['School', 'Note'] : [],
		rows: [['Oak', 'a, b']],
		headerRow,
		headerRows: headerRow ? [headerRow] : [],
		setAside: [],
		setAsideReasons: [],
		format: 'text',
		text: null,
		notes: []
	};
}

function temporary(): string {
	return mkdtempSync(join(tmpdir(), 'accord-csv-folder-'));
}

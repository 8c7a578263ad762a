import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../scripts/soak/files.ts';
import { lookOver } from '../scripts/soak/look-over.ts';
import { brokenBy } from '../scripts/soak/promises.ts';
import { recordsIn } from '../scripts/soak/records.ts';

describe('the soak', () => {
	// Each workbook is read in two workers of its own; their own tests say what this would.
	test('finds no promise broken by any text file of the tests', { timeout: 600_000 }, async () => {
		const files = filesIn('tests/files').filter((file) => /[ct]sv$/.test(file));
		const looked = await Array.fromAsync(lookOver(files, 'sample'));
		expect(looked).toHaveLength(files.length);
		expect(looked.filter(({ broken }) => broken.length > 0)).toEqual([]);
	});

	test('would find a row that nobody accounts for', async () => {
		const understood = {
			file: 'a.csv',
			notes: [],
			problems: [],
			sheets: [{ ...SHEET, rows: 3, accepted: 1, held: 1, setAside: 0 }]
		};
		expect(brokenBy({ path: '', understood, read: { code: 'empty' }, seconds: 11 })).toEqual([
			'took 11.0 seconds',
			'Sheet1: 1 accepted, 1 held, 0 set aside of 3 rows',
			'Sheet1: 1 rows held without a reason'
		]);
	});

	test.each([
		['a,b\n1,2\n\n3,4\n\n', 4],
		['a,b\r\n"1\r\n2",3', 2],
		['a,"b ""c"" d"\n', 1],
		['a,b "c" d\n', null],
		['a,"b\n', null]
	])('counts the records of %j by their lines: %s', (text, records) => {
		const path = join(mkdtempSync(join(tmpdir(), 'accord-soak-')), 'a.csv');
		writeFileSync(path, text);
		const dialect = { encoding: 'utf-8', delimiter: ',', quote: '"' } as const;
		expect(recordsIn(path, dialect)).toBe(records);
	});
});

const SHEET = {
	name: 'Sheet1',
	dataset: null,
	headerRow: null,
	columns: [],
	setAsideReasons: [],
	problems: [],
	problemCount: 0,
	problemsByCode: [],
	beginning: [],
	questions: [],
	reading: null,
	staged: null,
	text: null,
	sentence: '',
	notes: []
};

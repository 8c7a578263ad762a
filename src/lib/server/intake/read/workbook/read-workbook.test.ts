import { writeXlsx } from 'hucre';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
	rawWorkbook,
	rowsXml,
	type RawWorkbook
} from '../../../../../../tests/support/raw-workbook.ts';
import { readWorkbook, type Workbook } from './read-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-workbook-'));
const DATE = 'dd/mm/yyyy';

describe('the cells of a workbook', () => {
	test('are the cached values of formulas; where none was saved, blank, and said so', async () => {
		const rows = rowsXml([
			['a', 'b'],
			['<c><f>1+1</f><v>2</v></c>', '<c><f>SUM(A1:A9)</f></c>'],
			['<c t="str"><f>"x"</f><v>x</v></c>', '<c><f>SUM(A1:A9)</f><v></v></c>']
		]);
		const book = await readSheets({ sheets: [{ name: 'S', rows }] });
		expect(book.cells.S).toEqual([
			['a', 'b'],
			['2', ''],
			['x', '']
		]);
		expect(book.withoutResult).toBe(2);
	});

	test('are dates by the workbook’s epoch, and numbers where the format says nothing of dates', async () => {
		const rows = rowsXml([['<c s="1"><v>44441</v></c>', 44441]]);
		const sheets = [{ name: 'S', rows }];
		const since1904 = await readSheets({ sheets, formats: [DATE], date1904: true });
		expect(since1904.cells.S).toEqual([['2025-09-03', '44441']]);
		const since1900 = await readSheets({ sheets, formats: [DATE] });
		expect(since1900.cells.S).toEqual([['2021-09-02', '44441']]);
	});

	test('are read from Strict Open XML, its ISO dates too', async () => {
		const rows = rowsXml([
			['Date', 'Also'],
			['<c t="d" s="1"><v>2025-09-03T00:00:00</v></c>', '<c s="1"><v>45903</v></c>']
		]);
		const book = await readSheets({ sheets: [{ name: 'S', rows }], formats: [DATE], strict: true });
		expect(book.cells.S).toEqual([
			['Date', 'Also'],
			['2025-09-03', '2025-09-03']
		]);
	});

	test('are blank where they show an error, and percentages are figures; both are said', async () => {
		const rows = rowsXml([['<c t="e"><v>#REF!</v></c>', '<c s="1"><v>0.79</v></c>', 'x']]);
		const book = await readSheets({ sheets: [{ name: 'S', rows }], formats: ['0%'] });
		expect(book.cells.S).toEqual([['', '79', 'x']]);
		expect(book.sheets[0]?.notes).toEqual([
			'One cell shows an error (#REF! in A1) and is read as blank.',
			'The percentage in B1 is read as the figure before the sign: 79 for 79%.'
		]);
	});

	test('stand where they stand, whatever size the sheet states', async () => {
		const rows =
			'<row r="3"><c r="B3"><v>7</v></c></row><row r="900000"><c r="A900000" s="0"/></row>';
		const sheets = [{ name: 'S', rows, dimension: 'A1:XFD1048576' }];
		const book = await readSheets({ sheets });
		expect(book.cells.S).toEqual([
			['', ''],
			['', ''],
			['', '7']
		]);
	});

	test('of a title merged over several columns stand in its first', async () => {
		const rows = rowsXml([['Register of the forum'], ['a', 'b'], ['1', '2']]);
		const after = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
		const book = await readSheets({ sheets: [{ name: 'S', rows, after }] });
		expect(book.cells.S?.[0]).toEqual(['Register of the forum', '']);
		expect(book.sheets[0]?.notes).toEqual([]);
	});

	test('of hidden sheets are left out unless one is chosen', async () => {
		const sheets = [
			{ name: 'Shown', rows: rowsXml([['a']]) },
			{ name: 'Lists', rows: rowsXml([['b']]), hidden: true }
		];
		const all = await readSheets({ sheets });
		expect([Object.keys(all.cells), all.hidden]).toEqual([['Shown'], ['Lists']]);
		const chosen = await readSheets({ sheets }, 'Lists');
		expect([Object.keys(chosen.cells), chosen.hidden]).toEqual([['Lists'], []]);
	});
});

describe('what would do harm is refused', () => {
	const one = [{ name: 'S', rows: rowsXml([['a', 'b']]) }];

	test('a small file that unpacks to a thousand times its size', async () => {
		const bomb = new Uint8Array(64 * 1024 * 1024);
		expect(await refusal(rawWorkbook({ sheets: one, parts: { 'xl/bomb.xml': bomb } }))).toBe(
			'workbook-too-large'
		);
	});

	test('a part that unpacks to more than the file says', async () => {
		const bytes = Buffer.from(
			rawWorkbook({ sheets: [{ name: 'S', rows: rowsXml([['a'.repeat(5000)]]) }] })
		);
		const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
		bytes.writeUInt32LE(10, entry + 24);
		// The stated size is not believed: the part is unpacked whole and its checksum decides.
		expect(await refusal(bytes)).toBeNull();
		bytes.writeUInt32LE(12345, entry + 16);
		expect(await refusal(bytes)).toBe('workbook-damaged');
	});

	test('entities that multiply', async () => {
		const prolog = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
		expect(await refusal(rawWorkbook({ sheets: one, prolog }))).toBe('workbook-declarations');
	});

	test('entities that fetch', async () => {
		const prolog = `<!DOCTYPE x [<!ENTITY a SYSTEM "http://example.org/x">]>`;
		expect(await refusal(rawWorkbook({ sheets: one, prolog }))).toBe('workbook-declarations');
	});

	test('a workbook with a password', async () => {
		const encrypted = await writeXlsx({
			sheets: [{ name: 'S', rows: [['a']] }],
			encryption: { password: 'invented' }
		});
		expect(await refusal(encrypted)).toBe('password-protected');
	});

	test.each([0.2, 0.5, 0.9, 0.99])('a workbook of which only %f arrived', async (share) => {
		const whole = rawWorkbook({ sheets: one });
		expect(await refusal(whole.subarray(0, whole.length * share))).toBe('workbook-damaged');
	});

	test('a workbook without a workbook in it', async () => {
		expect(
			await refusal(rawWorkbook({ sheets: one, parts: { 'xl/workbook.xml': 'not XML' } }))
		).toBe('workbook-damaged');
	});

	test.each([
		['beyond any sheet', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', 'workbook-damaged'],
		['below any sheet', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>', 'workbook-damaged'],
		[
			'in the last corner of one',
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
			'sheet-too-large'
		]
	])('a cell %s', async (_, rows, code) => {
		expect(await refusal(rawWorkbook({ sheets: [{ name: 'S', rows }] }))).toBe(code);
	});

	test('a workbook of which one sheet can’t be read, rather than lose that sheet in silence', async () => {
		const broken = { name: 'T', rows: rowsXml([['<c t="s"><v>99</v></c>']]) };
		expect(await refusal(rawWorkbook({ sheets: [...one, broken] }))).toBe('workbook-damaged');
	});

	test('one that needs more memory than there is, without harm to anybody else', async () => {
		const cells =
			'<row><c t="inlineStr"><is><t>abc</t></is></c><c><v>1</v></c><c><v>2</v></c></row>';
		const sheets = [{ name: 'S', rows: cells.repeat(200_000) }];
		const caps = { memoryMb: 48, seconds: 30, secondsPerMb: 1 };
		expect(await refusal(rawWorkbook({ sheets }), { caps })).toBe('workbook-too-large');
	});

	test('one that takes too long', async () => {
		const caps = { memoryMb: 512, seconds: 0.01, secondsPerMb: 0 };
		expect(await refusal(rawWorkbook({ sheets: one }), { caps })).toBe('workbook-too-slow');
	});
});

test('reading can be cancelled', async () => {
	const abort = new AbortController();
	const reading = readWorkbook(asked(rawWorkbook({ sheets: [{ name: 'S', rows: '' }] })), {
		signal: abort.signal
	});
	abort.abort(new Error('No longer wanted'));
	await expect(reading).rejects.toThrow('No longer wanted');
});

async function readSheets(book: RawWorkbook, sheet: string | null = null) {
	const result = await readWorkbook({ ...asked(rawWorkbook(book)), sheet });
	if ('code' in result) throw new Error(result.code);
	return { ...result, cells: cellsOf(result) };
}

function cellsOf({ sheets }: Workbook): Record<string, string[][]> {
	const cells = sheets.map(({ name, path }) => {
		const text = readFileSync(path, 'utf8').trimEnd();
		return [name, Papa.parse<string[]>(text).data];
	});
	return Object.fromEntries(cells);
}

async function refusal(bytes: Uint8Array, watching = {}): Promise<string | null> {
	const result = await readWorkbook(asked(bytes), watching);
	return 'code' in result ? result.code : null;
}

function asked(bytes: Uint8Array) {
	const path = join(folder, 'input.xlsx');
	writeFileSync(path, bytes);
	return { path, folder, sheet: null };
}

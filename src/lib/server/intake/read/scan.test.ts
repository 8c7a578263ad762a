import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scan } from './scan.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-scan-'));
const comma = { delimiter: ',', quote: '"' };

test.each([
	['line feeds', 'a,b\n1,2\n', 2, true],
	['carriage returns and line feeds', 'a,b\r\n1,2\r\n', 2, true],
	['no line end at the end', 'a,b\n1,2', 2, true],
	['a delimiter, a line break and a doubled quote in quotes', 'a,b\n"1,\n""x""",2\n', 2, true],
	['a blank line', 'a,b\n\n1,2\n', 3, false],
	['a short row where there are quotes', 'a,b\n1\n"2",3\n', 3, false],
	['a long row where there are quotes', 'a,b\n1,2,3\n"2",3\n', 3, false],
	['a blank line among others', 'a,b\n1,2\n\n1,2\n', 4, false],
	['a cell longer than any', `a,b\n1,2\n1,${'x'.repeat(32_768)}\n1,2\n`, 4, false],
	[
		'a row longer than any cell',
		`a,b\n1,2\n${'x'.repeat(20_000)},${'x'.repeat(20_000)}\n1,2\n`,
		4,
		true
	],
	['mixed line ends', 'a,b\r\n1,2\n', 2, false],
	['a quotation mark within a cell', 'a,b\n1,2" wide\n', 2, false],
	['text after a closing quotation mark', 'a,b\n"1"x,2\n', 2, false],
	['a quotation mark never closed', 'a,b\n"1,2\n', 2, false]
])('%s', async (_, text, records, certain) => {
	expect(await scanned(text)).toMatchObject({ utf8: true, records, certain });
});

test('letters cut in two by a piece of the file are whole letters', async () => {
	const text = `a,b\n${'é’😀,2\n'.repeat(300_000)}`;
	expect(await scanned(text)).toMatchObject({ utf8: true, records: 300_001, certain: true });
});

test('Windows-1252 is not UTF-8', async () => {
	expect(await scanned(Buffer.from([0x61, 0x2c, 0xe9, 0x0a]))).toMatchObject({ utf8: false });
});

function scanned(text: string | Buffer) {
	const path = join(folder, 'input.csv');
	writeFileSync(path, text);
	return scan(path, comma, 0, () => undefined);
}

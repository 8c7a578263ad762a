import { writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { detectDialect } from '#lib/server/intake/read/detect/detect.ts';
import { recordsOf } from '#lib/server/intake/read/records/records.ts';
import { flatOds } from '../support/flat-ods.ts';
import { rawWorkbook, rowsXml } from '../support/raw-workbook.ts';
import { sheetsRead } from '../support/sheets-read.ts';

/** Words that programs take for something else: kept as they were sent, whatever the format. */
const NAUGHTY = [
	...['undefined', 'null', 'NULL', 'NA', 'N/A', 'nil', 'None', 'True', 'FALSE', 'NaN', 'Infinity'],
	...['0', '-0', '007', '1E+05', '1/2', '0x1A', '1e5', '1,000.00', '1.000,00', '£1', '79%', '٣'],
	...["=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org","x")', '+1+1', '-1+1', '@SUM(A1)'],
	...[
		"' OR 1=1 --",
		"'; DROP TABLE meetings; --",
		'$(touch x)',
		'`ls`',
		'../../etc/passwd',
		'%n%s'
	],
	...['<script>alert(1)</script>', '&lt;b&gt;', '&amp;amp;', ']]>', '<!--', '{{7*7}}', '${7*7}'],
	...['Ω≈ç√', '𠜎𠜱', '👩‍👩‍👧', 'é', 'é', 'שלום', 'مرحبا', '\u202Eevil', '\u200B', 'ﷺ', 'Z̢̡a͜l̨go'],
	...[
		'"',
		'""',
		"'",
		'‘’',
		'\\',
		'\\n',
		',',
		';',
		'|',
		'a\tb',
		'a\nb',
		' a ',
		'__proto__',
		'constructor'
	],
	...['NSA', 'Scunthorpe', 'O’Neil', 'Null', 'Ng', 'x'.repeat(5000)]
];
const ROWS = NAUGHTY.map((text, at) => [String(at + 1), text]);

test('workbooks of other programs keep them', async () => {
	const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] });
	expect(sheetsRead(bytes).cells.S).toEqual(ROWS);
});

test('workbooks with texts in their cells keep them', () => {
	const sheets = [
		{ name: 'S', rows: rowsXml(ROWS.map(([at, text]) => [Number(at), inline(text!)])) }
	];
	expect(sheetsRead(rawWorkbook({ sheets })).cells.S).toEqual(ROWS);
});

test('OpenDocument keeps them', () => {
	expect(sheetsRead(flatOds(ROWS)).cells.Sheet1).toEqual(ROWS);
});

test('text files keep them', () => {
	const text = Papa.unparse(ROWS, { quotes: true, newline: '\n' });
	const records = recordsOf(text, detectDialect(text));
	expect(records.map(({ cells }) => cells)).toEqual(ROWS);
});

function inline(text: string): string {
	const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	return `<c t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

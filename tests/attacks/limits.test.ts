import { beforeAll, expect, test } from 'vitest';
import { desk } from '#lib/server/intake/reading.fixture.ts';
import { rawWorkbook, rowsXml } from '../support/raw-workbook.ts';
import { understoodOf, type Desk } from './understood.fixture.ts';

let table: Desk;
beforeAll(async () => {
	table = await desk();
});

const SOUND = { name: 'Notes', rows: rowsXml([['Notes'], ['kept by the clerk']]) };
const far =
	'<row r="9"><c r="A9"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
const wide = `<row r="1">${Array.from({ length: 501 }, (_, at) => `<c><v>${at}</v></c>`).join('')}</row>`;
const long = rowsXml([
	['a', 'b'],
	['x'.repeat(32_768), 'c']
]);

test.each([
	[
		'a sheet that reaches too far',
		far,
		'sent by a stranger, sheet “S”: the sheet reaches over more than 20,000,000 cells from its first to its last, most of them perhaps empty.'
	],
	[
		'a sheet with too many columns',
		wide,
		'sent by a stranger, sheet “S”: the sheet has more than 500 columns.'
	],
	[
		'a cell that is too long',
		long,
		'sent by a stranger, sheet “S”, row 2: a cell holds more than 32,767 characters. In a text file that is often a quotation mark that is never closed.'
	],
	[
		'a sheet that is damaged',
		'<row r="1"><c r="A1" t="s"><v>9</v></c></row>',
		'sent by a stranger, sheet “S”: this workbook is damaged or was cut short on its way.'
	]
])('%s is named, with the limit', async (_, rows, message) => {
	const bytes = rawWorkbook({ sheets: [SOUND, { name: 'S', rows }] });
	const { problems, sheets } = await understoodOf(bytes, table);
	const all = [...problems, ...sheets.flatMap(({ problems }) => problems)];
	expect(all.map(({ message }) => message)).toContain(message);
	expect(all.every(({ fix }) => fix !== '')).toBe(true);
});

test('a workbook larger than may be unpacked is refused with the figures', async () => {
	const parts = { 'xl/theme/theme1.xml': new Uint8Array(64 * 1024 * 1024) };
	const { problems } = await understoodOf(rawWorkbook({ sheets: [SOUND], parts }), table);
	expect(problems.map(({ message, fix }) => [message, fix])).toEqual([
		[
			'sent by a stranger: this workbook holds more than can be opened here: at most 50 MB as it is sent, and 200 MB unpacked.',
			'In Excel choose File, Save as, “CSV UTF-8”, for each sheet, and send those files. They may be much larger.'
		]
	]);
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawWorkbook, rowsXml } from '../../../../../../tests/support/raw-workbook.ts';
import { refusalOf, sheetsRead } from '../../../../../../tests/support/sheets-read.ts';

describe('cells', () => {
	test('of rich text are its runs, without what helps to read them', () => {
		const text =
			'<si><r><rPr><b/></rPr><t>St </t></r><r><t xml:space="preserve">Aldhelm’s</t></r><rPh sb="0" eb="1"><t>セント</t></rPh></si>';
		expect(cells('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: text })).toEqual([
			['St Aldhelm’s']
		]);
	});

	test('have their odd characters spelt out, and none that no text holds', () => {
		const rows = rowsXml([['a_x000D__x000a_b', '_x005F_x000D_', 'c_x0000_d', 'e_xZZZZ_']]);
		expect(cells(rows)).toEqual([['a\nb', '_x000D_', 'cd', 'e_xZZZZ_']]);
	});

	test.each([
		['60', '1900-02-29'],
		['59', '1900-02-28'],
		['61', '1900-03-01'],
		['1', '1900-01-01'],
		['0', '1900-01-00'],
		['2958465', '9999-12-31'],
		['2958466', '2958466'],
		['-1', '-1'],
		['45903.4375', '2025-09-03 10:30'],
		['45902.99999999', '2025-09-03']
	])('that hold day %s since 1900 are %s', (serial, date) =>
		expect(
			cells(rowsXml([[`<c s="1"><v>${serial}</v></c>`]]), { formats: ['dd/mm/yyyy'] })
		).toEqual([[date]])
	);

	test.each([
		['1E+05', '100000'],
		['0.1', '0.1'],
		['0.30000000000000004', '0.3'],
		['123456789012345', '123456789012345'],
		['1234567890123456', '1234567890123456'],
		['1e999', '1e999'],
		['0x1A', '0x1A'],
		['abc', 'abc']
	])('that hold %s are %s', (number, text) =>
		expect(cells(rowsXml([[`<c><v>${number}</v></c>`]]))).toEqual([[text]])
	);

	test('stand where they say, in whatever order, and one after the other where they don’t', () => {
		const rows =
			'<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c><v>1</v></c><c><v>2</v></c></row>';
		expect(cells(rows)).toEqual([
			['1', '2'],
			['', ''],
			['3', '4']
		]);
	});

	test('merged over several rows are said to be', () => {
		const after =
			'<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/><mergeCell ref="A:B"/></mergeCells>';
		const book = read(rowsXml([['Title'], ['HSF-1', 'x'], ['', 'y'], ['', 'z']]), { after });
		expect(book.notes).toEqual(['Merged cells count in their first row only: A2:A4.']);
	});
});

describe('what is hidden is read, and said', () => {
	test('rows, by hand or by a filter, and columns', () => {
		const rows =
			'<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"><c r="A3"><v>4</v></c></row><row r="5" hidden="true"><c r="A5"><v>5</v></c></row><row r="99" hidden="1"/>';
		const before =
			'<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>';
		const book = read(rows, { before });
		expect(book.cells.S).toHaveLength(5);
		expect(book.notes).toEqual([
			'Rows 2 to 3 and 5 are hidden in the workbook; they were read too.',
			'Column B is hidden in the workbook; it was read too.'
		]);
	});

	test('sheets that only a program can show are hidden too', () => {
		const sheets = [
			{ name: 'S', rows: rowsXml([['a']]) },
			{ name: 'T', rows: rowsXml([['b']]), hidden: true }
		];
		const hidden = Buffer.from(rawWorkbook({ sheets }));
		expect(sheetsRead(hidden).hidden).toEqual(['T']);
	});
});

describe('a sheet that is made up is refused by name', () => {
	test.each([
		['a shared text that is missing', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
		['a shared text before the first', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'],
		['two cells in one place', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
		['row nought', '<row r="0"><c r="A0"><v>1</v></c></row>'],
		['a row below nought', '<row r="-5"><c><v>1</v></c></row>'],
		['a row between two', '<row r="1.5"><c><v>1</v></c></row>'],
		['a row that is no number', '<row r="1"><c r="A1e5x"><v>1</v></c></row>'],
		['a row below any sheet', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
		['an element that never ends', '<row r="1"><c r="A1"><v>1</v>']
	])('%s', (_, rows) => {
		expect(refusalOf(rawWorkbook({ sheets: [{ name: 'S', rows }] }))).toBe('workbook-damaged in S');
	});

	test('cells in the farthest corners', () => {
		const rows =
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
		expect(refusalOf(rawWorkbook({ sheets: [{ name: 'S', rows }] }))).toBe('sheet-too-large in S');
	});

	test('a sheet without its part', () => {
		const sheets = [{ name: 'S', rows: '' }];
		const parts = { 'xl/_rels/workbook.xml.rels': '<Relationships/>' };
		expect(refusalOf(rawWorkbook({ sheets, parts }))).toBe('workbook-damaged');
	});
});

test('the last row and the last column of a sheet are cells like any other', () => {
	expect(cells('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')).toHaveLength(1_048_576);
	expect(cells('<row r="1"><c r="XFD1"><v>1</v></c></row>')[0]).toHaveLength(16_384);
});

test.each(['a/b', "Smith's", 'x'.repeat(31), 'A &amp; B', '2025&quot;26', '集計'])(
	'a sheet called %s keeps its name',
	(name) => {
		const book = sheetsRead(rawWorkbook({ sheets: [{ name, rows: rowsXml([['a']]) }] }));
		const meant = name.replace('&amp;', '&').replace('&quot;', '"');
		expect(book.names).toEqual([meant]);
		expect(book.cells[meant]).toEqual([['a']]);
	}
);

test('links to other workbooks and to the web are neither followed nor missed', () => {
	const parts = {
		'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x SYSTEM "http://example.org/x"><x/>',
		'xl/worksheets/_rels/sheet1.xml.rels':
			'<Relationships><Relationship Id="rId1" Type="hyperlink" Target="http://example.org" TargetMode="External"/></Relationships>'
	};
	const rows = rowsXml([['<c t="str"><f>[1]Other!A1</f><v>kept</v></c>']]);
	expect(sheetsRead(rawWorkbook({ sheets: [{ name: 'S', rows }], parts })).cells.S).toEqual([
		['kept']
	]);
});

interface More {
	formats?: string[];
	/** Shared texts as XML. */
	strings?: string;
	before?: string;
	after?: string;
}

function read(rows: string, { formats, strings, before = '', after }: More = {}) {
	const relation = (kind: string, target: string) =>
		`<Relationship Id="${kind}" Type="x/${kind}" Target="${target}"/>`;
	const shared = strings && {
		'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${relation('worksheet', 'worksheets/sheet1.xml')}${relation('sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
		'xl/workbook.xml':
			'<workbook xmlns:r="r"><sheets><sheet name="S" r:id="worksheet"/></sheets></workbook>'
	};
	const sheet = before && {
		'xl/worksheets/sheet1.xml': `<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`
	};
	const book = rawWorkbook({
		sheets: [{ name: 'S', rows, after }],
		formats,
		parts: { ...shared }
	});
	return sheetsRead(sheet ? withPart(book, sheet) : book);
}

function withPart(book: Uint8Array, parts: Record<string, string>): Uint8Array {
	const all = unzipSync(book);
	for (const [name, part] of Object.entries(parts)) all[name] = strToU8(part);
	return zipSync(all);
}

function cells(rows: string, more?: More): string[][] {
	return read(rows, more).cells.S!;
}

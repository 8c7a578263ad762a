import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { refusalOf, sheetsRead } from '../../../../../../tests/support/sheets-read.ts';

describe('cells of an OpenDocument sheet', () => {
	test.each([
		['a number', 'office:value-type="float" office:value="0.30000000000000004"', '0.30', '0.3'],
		[
			'a code with zeros in front',
			'office:value-type="float" office:value="123"',
			'00123',
			'00123'
		],
		['pounds', 'office:value-type="currency" office:value="450"', '£450.00', '450'],
		['a percentage', 'office:value-type="percentage" office:value="0.07"', '7%', '7'],
		['a date', 'office:value-type="date" office:date-value="2025-09-03"', '3/9/25', '2025-09-03'],
		[
			'a date with its time',
			'office:value-type="date" office:date-value="2025-09-03T10:30:00"',
			'3/9',
			'2025-09-03 10:30'
		],
		['a time', 'office:value-type="time" office:time-value="PT10H30M00S"', '10:30', '10:30'],
		[
			'hours that passed',
			'office:value-type="time" office:time-value="PT25H30M"',
			'25:30',
			'25:30'
		],
		[
			'a date of which the time is shown',
			'office:value-type="time" office:time-value="PT1101682H30M00S"',
			'10:30',
			'2025-09-03 10:30'
		],
		['yes', 'office:value-type="boolean" office:boolean-value="true"', 'WAHR', 'yes'],
		['yes that is kept as a number', 'office:value-type="float" office:value="1"', 'TRUE', 'yes'],
		['an error', 'office:value-type="string" calcext:value-type="error"', '#N/A', ''],
		['a text', 'office:value-type="string"', ' A  <text:s text:c="2"/>b<text:tab/>c ', 'A   b\tc '],
		['a text in parts', '', 'St <text:span>Aldhelm</text:span><text:a>’s</text:a>', 'St Aldhelm’s']
	])('%s', (_, attributes, shown, text) => {
		const xml = `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>${cell('.')}`;
		expect(read(row(xml)).cells.S![0]![0]).toBe(text);
	});

	test('of several paragraphs are lines; remarks and drawings are left out', () => {
		const xml =
			'<table:table-cell><office:annotation><text:p>no</text:p></office:annotation><text:p>a</text:p><draw:frame><text:p>no</text:p></draw:frame><text:p>b</text:p></table:table-cell>';
		expect(read(row(xml)).cells.S).toEqual([['a\nb']]);
	});
});

describe('what is repeated', () => {
	test('stands as often as it says', () => {
		const rows = `<table:table-row table:number-rows-repeated="3">${cell('x', 'table:number-columns-repeated="2"')}</table:table-row>${row(cell('y'))}`;
		expect(read(rows).cells.S).toEqual([
			['x', 'x'],
			['x', 'x'],
			['x', 'x'],
			['y', '']
		]);
	});

	test('a million times and is empty is nothing', () => {
		const empty =
			'<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
		expect(read(row(cell('x')) + empty).cells.S).toEqual([['x']]);
	});

	test.each([
		['rows', 'table:number-rows-repeated="99999999"', ''],
		['columns', '', 'table:number-columns-repeated="99999999"']
	])('beyond any sheet is refused: %s', (_, rows, columns) => {
		const xml = `<table:table-row ${rows}>${cell('x', columns)}</table:table-row>`;
		expect(refusalOf(content(xml))).toBe('workbook-damaged');
	});

	test('until it fills twenty million cells is refused', () => {
		const xml = `<table:table-row table:number-rows-repeated="1000000">${cell('x', 'table:number-columns-repeated="100"')}</table:table-row>`;
		expect(refusalOf(content(xml))).toBe('sheet-too-large');
	});
});

test('hidden sheets are left out, hidden rows and columns are read and said', () => {
	const rows = `<table:table-column/><table:table-column table:visibility="collapse"/>${row(cell('a') + cell('b'))}<table:table-row table:visibility="filter">${cell('c')}</table:table-row>`;
	const style =
		'<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
	const other = `<table:table table:name="Lists" table:style-name="ta2">${row(cell('x'))}</table:table>`;
	const book = sheetsRead(content(rows, style, other));
	expect(book.cells).toEqual({
		S: [
			['a', 'b'],
			['c', '']
		]
	});
	expect(book.hidden).toEqual(['Lists']);
	expect(book.notes).toEqual([
		'Row 2 is hidden in the workbook; it was read too.',
		'Column B is hidden in the workbook; it was read too.'
	]);
});

test('what was deleted, what other workbooks last said and tables of drawings are no sheets', () => {
	const aside = `<table:tracked-changes>${row(cell('no'))}</table:tracked-changes>`;
	const linked = `<table:table table:name="'file:///a.ods'#T">${row(cell('no'))}</table:table>`;
	const drawn = `<table:shapes><table:table>${row(cell('no'))}</table:table></table:shapes>`;
	const book = sheetsRead(content(drawn + row(cell('yes')), '', linked, aside));
	expect(book.cells).toEqual({ S: [['yes']] });
});

test('a flat file holds the same as a zipped one', () => {
	const xml = content(row(cell('x')));
	const packed = zipSync({
		mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
		'content.xml': strToU8(xml)
	});
	expect(sheetsRead(packed).cells).toEqual(sheetsRead(xml).cells);
});

test.each([
	['a password', { 'META-INF/manifest.xml': '<encryption-data/>' }, 'password-protected'],
	['letters', { mimetype: 'application/vnd.oasis.opendocument.text' }, 'word-document'],
	['no sheets', { 'content.xml': '<office:document/>' }, 'unknown'],
	['entities', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }, 'workbook-declarations']
])('a file with %s is refused', (_, parts, code) => {
	const whole = { 'content.xml': content(row(cell('x'))), ...parts };
	const bytes = Object.entries(whole).map(([name, part]) => [name, strToU8(part)]);
	expect(refusalOf(zipSync(Object.fromEntries(bytes)))).toBe(code);
});

function read(rows: string) {
	return sheetsRead(content(rows));
}

function content(rows: string, styles = '', more = '', before = ''): string {
	return `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${before}<table:table table:name="S">${rows}</table:table>${more}</office:spreadsheet></office:body></office:document>`;
}

function row(cells: string): string {
	return `<table:table-row>${cells}</table:table-row>`;
}

function cell(text: string, attributes = ''): string {
	return `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

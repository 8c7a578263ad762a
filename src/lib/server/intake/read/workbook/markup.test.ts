import { describe, expect, test } from 'vitest';
import { refusalOf, sheetsRead } from '../../../../../../tests/support/sheets-read.ts';

describe('a workbook of Excel 2003, saved as XML', () => {
	test('is read with its dates, percentages, errors and gaps', () => {
		const rows =
			'<Row><Cell><Data ss:Type="String">Date</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Hours</Data></Cell></Row>' +
			'<Row ss:Index="3"><Cell ss:StyleID="d"><Data ss:Type="DateTime">2025-09-03T00:00:00.000</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.79</Data></Cell><Cell ss:StyleID="t"><Data ss:Type="DateTime">1899-12-31T10:30:00.000</Data></Cell></Row>' +
			'<Row><Cell ss:StyleID="z"><Data ss:Type="Number">123</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell></Row>';
		const book = sheetsRead(excel2003(rows));
		expect(book.cells.S).toEqual([
			['Date', '', 'Hours'],
			['', '', ''],
			['2025-09-03', '79', '10:30'],
			['00123', 'yes', '']
		]);
		expect(book.notes).toEqual([
			'One cell shows an error (#REF! in C4) and is read as blank.',
			'The percentage in B3 is read as the figure before the sign: 79 for 79%.'
		]);
	});

	test('without its remarks, with its formatting left out and what is hidden said', () => {
		const rows =
			'<Column ss:Hidden="1"/><Row ss:Hidden="1"><Cell ss:MergeDown="1"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">St <B>Aldhelm</B></ss:Data><Comment><ss:Data>no</ss:Data></Comment></Cell></Row>';
		const book = sheetsRead(excel2003(rows));
		expect(book.cells.S).toEqual([['St Aldhelm']]);
		expect(book.notes).toEqual([
			'Merged cells count in their first row only: A1:A2.',
			'Row 1 is hidden in the workbook; it was read too.',
			'Column A is hidden in the workbook; it was read too.'
		]);
	});

	test.each([
		['entities', '<!DOCTYPE a [<!ENTITY b "c">]>', '', 'workbook-declarations'],
		[
			'a row before the first',
			'',
			'<Row ss:Index="-4"><Cell><Data>x</Data></Cell></Row>',
			'workbook-damaged'
		],
		[
			'a row that is no number',
			'',
			'<Row ss:Index="x"><Cell><Data>x</Data></Cell></Row>',
			'workbook-damaged'
		],
		['an element that never ends', '', '<Row>', 'workbook-damaged']
	])('is refused with %s', (_, prolog, rows, code) =>
		expect(refusalOf(excel2003(rows, prolog))).toBe(code)
	);
});

describe('a web page that calls itself a workbook', () => {
	test('is read as its table shows, however loosely it is written', () => {
		const page = `<html><head><style>td { color: red }</style><script>"<table>"</script></head><body><p>Report</p>
			<table border=1><tr><th>School<th>Note</tr>
			<!-- <tr><td>no</td></tr> -->
			<tr><td rowspan="2">St Aldhelm&#8217;s&nbsp;</td><td>a &amp; b<br>c</td></tr>
			<tr><td> 1 &lt; 2 </td></tr>
			<tr><td>#N/A</td></tr>
			<tr><td colspan="2">both</td><td><table><tr><td>in</td></tr></table></td></tr>
			<TR><TD>=1+1</TD><TD>&unknown;</table></body></html>`;
		const book = sheetsRead(page);
		expect(book.cells['Table 1']).toEqual([
			['School', 'Note', ''],
			['St Aldhelm’s', 'a & b\nc', ''],
			['', '1 < 2', ''],
			['', '', ''],
			['both', '', 'in'],
			['=1+1', '&unknown;', '']
		]);
		expect(book.notes).toEqual([
			'This is a web page. Its table was read as it is shown.',
			'One cell shows an error (#N/A in A4) and is read as blank.',
			'Merged cells count in their first row only: A2:A3.'
		]);
	});

	test('in Windows’ own encoding too', () => {
		const page = Buffer.from('<table><tr><td>£<td>é<tr><td>1<td>2</table>', 'latin1');
		expect(sheetsRead(page).cells['Table 1']?.[0]).toEqual(['£', 'é']);
	});

	test.each([
		['without a table', '<html><body>Sign in</body></html>'],
		['with a table for its layout', '<table><tr><td>Sign in</td></tr></table>'],
		['cut short in a tag', '<html><table><tr><td'],
		['cut short in a remark', '<html><!--']
	])('is refused %s', (_, page) => expect(refusalOf(page)).toBe('web-page'));

	test('reaches no further than a sheet does', () => {
		const page = '<table><tr><td>a<td>b<tr><td colspan="99999">x<td>y</table>';
		expect(refusalOf(page)).toBe('workbook-damaged');
	});
});

test('any other XML is refused', () => {
	expect(refusalOf('<?xml version="1.0"?><rss/>')).toBe('xml');
});

function excel2003(rows: string, prolog = ''): string {
	const format = (id: string, format: string) =>
		`<Style ss:ID="${id}"><NumberFormat ss:Format="${format}"/></Style>`;
	const styles = [format('d', 'Short Date'), format('p', 'Percent'), format('t', 'Short Time')];
	return `<?xml version="1.0"?>${prolog}<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles.join('')}${format('z', '00000')}</Styles><Worksheet ss:Name="S"><Table>${rows}</Table></Worksheet></Workbook>`;
}

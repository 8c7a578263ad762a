import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Table } from '#lib/document/report.ts';
import { pdfText } from '../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../tests/support/report.ts';
import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import { pdf } from './pdf/pdf.ts';

// What is filled in with a pen has lines over the whole width, on whatever paper.

const TO_SIGN: Table = {
	kind: 'table',
	id: 'sign-off',
	title: 'Signed for this review',
	columns: ['Who', 'Role', 'Signature', 'Date'].map((label) => ({ key: label, label })),
	rows: ['Wrote it', 'Checked it'].map((who) => [who, '', '', ''].map((text) => ({ text }))),
	byHand: true,
	notes: []
};
const report = {
	...reportFixture(),
	sections: [{ id: 'assurance', title: 'Assurance statement', blocks: [TO_SIGN] }]
};

it('in Word, a ruled line of 13 mm for each empty cell, over the width of the page', async () => {
	const body = strFromU8(unzipSync(await docx.write(report))['word/document.xml']!);
	const [table = ''] = body.split('<w:tbl>').filter((part) => part.includes('Wrote it'));
	expect(table.match(/<w:trHeight w:val="740"/g)).toHaveLength(2);
	expect(table.match(/<w:tcBorders><w:bottom w:val="single"/g)).toHaveLength(6);
	const widths = [...table.split('</w:tbl>')[0]!.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(
		([, width]) => Number(width)
	);
	expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
});

it('in the PDF, its heads and what each line is for', async () => {
	const text = pdfText(await pdf.write(report));
	for (const words of ['Wrote it', 'Checked it', 'Role', 'Signature', 'Date'])
		expect(text).toContain(words);
});

it('on the page and its print, cells to write in', async () => {
	const page = Buffer.from(await html.write(report)).toString();
	expect(page.match(/<td[^>]*><\/td>/g)).toHaveLength(6);
});

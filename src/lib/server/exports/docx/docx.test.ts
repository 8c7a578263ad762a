import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert, pdfinfo, pdfText } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { figureRows } from '../figure-rows.ts';
import { docx } from './docx.ts';

describe('the Word document of a report', () => {
	const report = reportFixture();
	let file: Uint8Array;
	let body: string;
	let parts: Record<string, Uint8Array>;

	beforeAll(async () => {
		file = await docx.write(report);
		parts = unzipSync(file);
		body = strFromU8(parts['word/document.xml']!);
	});

	it('uses Word’s own headings, a section each', () => {
		const headings = [...body.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]*)/g)];
		expect(headings.map(([, words]) => words)).toEqual([
			...report.sections.map((section) => section.title),
			'Annex: the figures behind each chart',
			'Annex: the rows behind each figure',
			'About this report'
		]);
	});

	it('repeats the head of every table and splits no row', () => {
		const count = (mark: string) => body.split(mark).length - 1;
		expect(count('<w:tblHeader/>')).toBe(count('<w:tbl>'));
		expect(count('<w:cantSplit/>')).toBe(count('<w:tr>') + count('<w:tr '));
	});

	it('says in words what each chart shows, and leaves shapes beside words to the eye', () => {
		const drawings = body.match(/<wp:docPr .*?(\/>|<\/wp:docPr>)/g) ?? [];
		const silent = drawings.filter((drawing) => !/descr="[^"]+"/.test(drawing));
		expect(silent.every((drawing) => drawing.includes('decorative'))).toBe(true);
		for (const block of report.sections.flatMap((section) => section.blocks)) {
			if (block.kind === 'chart') expect(body).toContain(`descr="${block.alt}"`);
		}
	});

	it('carries each chart as SVG with a PNG for programs that show none', () => {
		const media = Object.keys(parts).filter((path) => path.startsWith('word/media/'));
		const svg = media.filter((path) => path.endsWith('.svg'));
		expect(svg.length).toBeGreaterThanOrEqual(6);
		expect(media.filter((path) => path.endsWith('.png'))).toHaveLength(svg.length);
	});

	it('opens in LibreOffice, with every figure and the sample mark on every page', () => {
		const pdf = new Uint8Array(convert(file, 'docx', 'pdf'));
		const text = pdfText(pdf);
		const missing = figureRows(report).filter((row) => !text.includes(row.text));
		expect(missing.map((row) => row.text)).toEqual([]);
		const pages = Number(/Pages:\s+(\d+)/.exec(pdfinfo(pdf))?.[1]);
		expect(text.split('Sample data, invented').length - 1).toBeGreaterThanOrEqual(pages);
		expect(text).toContain(`Page ${pages} of ${pages}`);
	});
});

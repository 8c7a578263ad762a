import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert, pdfinfo, pdfText } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { NOT_YET } from '#lib/document/not-yet.ts';
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

	it('lists its parts in Word’s own table of contents, each a link to its heading', () => {
		const listed = [...body.matchAll(/w:anchor="(section_\d+)".*?<w:t[^>]*>([^<]*)/g)];
		expect(body).toContain('TOC \\h');
		expect(listed.map(([, , title]) => title)).toContain('About this report');
		for (const [, mark] of listed) expect(body).toContain(`w:name="${mark}"`);
	});

	it('numbers its charts as Word does, and leads to their figures and back', () => {
		const charts = report.sections
			.flatMap((section) => section.blocks)
			.filter(({ kind }) => kind === 'chart');
		expect(body.match(/SEQ Chart/g)).toHaveLength(charts.length);
		for (const at of charts.keys()) {
			expect(body).toContain(`w:anchor="figures_${at + 1}"`);
			expect(body).toContain(`w:anchor="chart_${at + 1}"`);
		}
		const anchors = [...body.matchAll(/w:anchor="(\w+_\d+)"/g)].map(([, mark]) => mark);
		const marks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(
			([, mark]) => mark
		);
		expect(marks).toEqual(expect.arrayContaining(anchors));
	});

	it('has what somebody wrote as text to go on with: paragraphs, a list, a link, who wrote it', () => {
		expect(body).toMatch(/<w:b\/>(?:(?!<w:t).)*<w:t[^>]*>more than we hoped/);
		expect(body).toMatch(/<w:pStyle w:val="ListBullet"\/>(?:(?!<w:t).)*<w:t[^>]*>Ask the two/);
		expect(body).toContain('Reading lead, 14 July 2026');
		const [, anchor, link] =
			/w:anchor="([^"]+)" r:id="([^"]+)"[^>]*>(?:(?!<w:t).)*<w:t[^>]*>the plan/.exec(body) ?? [];
		const relations = strFromU8(parts['word/_rels/document.xml.rels']!);
		const target = new RegExp(`Id="${link}" [^>]*Target="([^"]+)"`).exec(relations)?.[1];
		expect(`${target}#${anchor}`).toBe('https://example.org/plan?of=2026&amp;part=1#aims');
	});

	it('says plainly what is still to be written, and nothing where nothing has to be', () => {
		expect(body).toContain(NOT_YET);
		expect(body).not.toContain('Anything more');
	});

	it('prints what was pinned to a point under its chart', () => {
		expect(body).toContain('[1] Garth Lane: Closed for snow (Forum chair, 3 March 2026).');
	});

	it('sets a report of two pages in two columns, its annex after them', async () => {
		const compact = unzipSync(await docx.write({ ...report, compact: true }));
		const xml = strFromU8(compact['word/document.xml']!);
		expect(xml.match(/<w:sectPr>/g)).toHaveLength(3);
		expect(xml).toMatch(/<w:cols [^>]*w:num="2"/);
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

import { beforeAll, describe, expect, it } from 'vitest';
import { pdfinfo, pdfText, spaced } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { NOT_YET } from '#lib/document/not-yet.ts';
import { figureRows } from '../figure-rows.ts';
import { pdf } from './pdf.ts';

describe('the PDF of a report', () => {
	const report = reportFixture();
	const charts = report.sections
		.flatMap((section) => section.blocks)
		.filter((block) => block.kind === 'chart');
	let file: Uint8Array;
	let text: string;
	let structure: string;

	beforeAll(async () => {
		file = await pdf.write(report);
		text = pdfText(file);
		structure = pdfinfo(file, '-struct-text');
	});

	it('is tagged and says that it keeps to PDF/UA-1', () => {
		expect(pdfinfo(file)).toMatch(/Tagged:\s+yes/);
		expect(pdfinfo(file, '-meta')).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	it('has a title, a language and the as-at date instead of the clock', () => {
		expect(pdfinfo(file)).toContain(
			'Title:           Valley Schools Partnership: Did we do what we agreed, and did it make a difference?, 2025 to 2026'
		);
		expect(pdfinfo(file, '-isodates')).toMatch(/CreationDate:\s+2026-05-20T00:00:00/);
		expect(pdfinfo(file, '-meta')).toContain('<rdf:li>en-GB</rdf:li>');
	});

	it('has a heading for each section, chart and table', () => {
		const headings = [...structure.matchAll(/^ *H([12]) [^\n]*\n *"([^"\n]*)"/gm)];
		const titles = headings.map(([, level, words]) => `${level} ${words}`);
		for (const section of report.sections) expect(titles).toContain(`1 ${section.title}`);
		for (const chart of charts) expect(titles).toContain(`2 ${chart.title}`);
	});

	it('has tables with header cells', () => {
		expect(structure.match(/^ *Table/gm)?.length).toBeGreaterThanOrEqual(charts.length + 2);
		expect(structure).toMatch(/TH .*\n.*\/Scope \/Column/);
	});

	it('says in words what each chart and strip of dots shows', () => {
		const strips = 2;
		const alternatives = [...latin1(file).matchAll(/\/Alt \(([^)]*)\)/g)].map(([, words]) => words);
		expect(structure.match(/^ *Figure/gm)).toHaveLength(charts.length + strips);
		expect(alternatives).toHaveLength(charts.length + strips);
		for (const chart of charts) expect(alternatives).toContain(chart.alt);
		expect(alternatives).toContain(
			'Meetings: 1 October 2025, held; 15 October 2025, held; 4 February 2026, cancelled; 13 May 2026, postponed.'
		);
	});

	it('is refused where a chart has no words', async () => {
		const silent = reportFixture();
		for (const block of silent.sections.flatMap((section) => section.blocks)) {
			if (block.kind === 'chart') block.alt = '';
		}
		await expect(pdf.write(silent)).rejects.toThrow(/alt/i);
	});

	it('prints every figure of the document, to the letter', () => {
		const missing = figureRows(report).filter((row) => !text.includes(spaced(row.text)));
		expect(missing.map((row) => row.text)).toEqual([]);
	});

	it('prints as text what would be mark-up to a careless writer', () => {
		expect(text).toContain(
			'#strong[x] *not bold* _plain_ $5 <tag> & “quotes” \\ @name `code` ~ [link](address) // comment.'
		);
	});

	it('has the sample mark, the date and the number of pages on every page', () => {
		const pages = Number(/Pages:\s+(\d+)/.exec(pdfinfo(file))?.[1]);
		for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`);
		expect(text.split('Sample data, invented').length - 1).toBe(pages);
		expect(text.split('As at 20 May 2026').length - 1).toBeGreaterThanOrEqual(pages);
	});

	it('sets what somebody wrote, who wrote it, and the address of a link at the foot of the page', () => {
		expect(text).toContain('Reading rose more than we hoped, as the plan');
		expect(text).toContain('says. #Not <b>mark-up</b> & never =1+1.');
		expect(text).toContain('Reading lead, 14 July 2026');
		expect(text).toContain('https://example.org/plan?of=2026&part=1#aims');
		expect(latin1(file)).toContain('/URI (https://example.org/plan?of=2026&part=1#aims)');
	});

	it('says plainly what is still to be written, and nothing where nothing has to be', () => {
		expect(text).toContain(`Who leads what ${NOT_YET}`);
		expect(text).not.toContain('Anything more');
	});

	it('prints what was pinned to a point under its chart', () => {
		expect(text).toContain('[1] Garth Lane: Closed for snow (Forum chair, 3 March 2026).');
	});

	it('ends with METHOD 12.4’s footer', () => {
		for (const line of report.footer) expect(text).toContain(line);
	});
});

/** Alternative texts lie in the file as they are, where they are ASCII. */
function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

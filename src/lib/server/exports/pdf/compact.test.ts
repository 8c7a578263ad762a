import { beforeAll, describe, expect, it } from 'vitest';
import { pdfinfo, pdfLines, pdfText } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { figureRows } from '../figure-rows.ts';
import { pdf } from './pdf.ts';

describe('the PDF of a report of two pages', () => {
	const report = { ...reportFixture(), compact: true as const };
	report.sections = report.sections.slice(1, 3);
	let file: Uint8Array;
	let pages: string[];

	beforeAll(async () => {
		file = await pdf.write(report);
		const count = Number(/Pages:\s+(\d+)/.exec(pdfinfo(file))?.[1]);
		pages = Array.from({ length: count }, (_, index) => pdfText(file, index + 1));
	});

	it('has its sections on two pages, and what they rest on from the third', () => {
		const [first = '', second = '', ...rest] = pages;
		for (const { title } of report.sections) expect(first + second).toContain(title);
		expect(first + second).not.toContain('Annex:');
		expect(rest[0]).toContain('Annex: the figures behind each chart');
		expect(rest.join(' ')).toContain('About this report');
	});

	it('sets sections beside each other, and those that need it over the whole width under them', async () => {
		const [left, right] = ['Left', 'Right'].map((title) => ({
			...{ id: title, title },
			blocks: [{ kind: 'prose' as const, paragraphs: [`${title} words. `.repeat(60)] }]
		}));
		const under = { ...left!, id: 'under', title: 'Under', wide: true as const };
		const set = await pdf.write({ ...report, sections: [left!, right!, under] });
		const lines = pdfLines(set).flat();
		const at = lines.findIndex((line) => line.trim() === 'Under');
		const longest = (of: string[]) =>
			Math.max(
				...of.filter((line) => /^(Left|Right) words/.test(line)).map(({ length }) => length)
			);
		expect(longest(lines.slice(at))).toBeGreaterThan(1.8 * longest(lines.slice(0, at)));
		expect(pdfText(set, 1)).toContain('Right words.');
	});

	it('keeps to PDF/UA-1 and prints every figure', () => {
		expect(pdfinfo(file, '-meta')).toContain('<pdfuaid:part>1</pdfuaid:part>');
		const text = pages.join(' ');
		const missing = figureRows(report).filter((row) => !text.includes(row.text));
		expect(missing.map((row) => row.text)).toEqual([]);
	});
});

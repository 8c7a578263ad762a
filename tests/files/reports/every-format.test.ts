import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#lib/document/report.ts';
import { FORMATS, writeReport, type FormatName } from '#lib/server/exports/index.ts';
import { asAtWords, sampleMark } from '#lib/server/exports/running-words.ts';
import { annexTitles } from '#lib/server/exports/docx/annex-titles.ts';
import { officePages, pdfBookmarks, pdfinfo } from '../../support/programs.ts';
import {
	bare,
	numbersIn,
	openedHtml,
	openedPdf,
	openedSheets,
	pdfPages,
	type Opened,
	type SheetRow
} from './opened.ts';
import { sampleReports, type Leaving } from './sample-reports.fixture.ts';
import { statedIn, textOf, type Stated } from './stated.ts';

// Every report that the samples offer, in every format, opened by programs that are not ours (poppler,
// LibreOffice, a reader of workbooks) and laid beside the document: each figure is there, equal, in its place.

let reports: Leaving[];
let office: Map<string, string>;
const files = new Map<string, Uint8Array>();

const OFFICE: FormatName[] = ['docx', 'xlsx'];
const formats = Object.keys(FORMATS) as FormatName[];

/** LibreOffice reads the files for it while the others are written. */
beforeAll(async () => {
	reports = await sampleReports();
	await write(OFFICE);
	const read = officePages(
		Object.fromEntries([...files].map(([name, file]) => [name.replace(/\.(\w+)$/, '-$1.$1'), file]))
	);
	await write(formats.filter((format) => !OFFICE.includes(format)));
	office = await read;
}, 900_000);

async function write(some: FormatName[]): Promise<void> {
	for (const { name, report } of reports)
		for (const format of some)
			files.set(`${name}.${format}`, await writeReport(report, format));
}

it('there is a report of each kind', () => {
	const kinds = ['annual-evaluation', 'best-value', 'briefing', 'school', 'topic-reading'];
	const names = reports.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(kinds.map((kind) => `sample-${kind}`)));
	expect(names).toContain('sample-two-schools-management-partnership');
});

describe('each report, opened again, says all that the document says, in its place', () => {
	it('as PDF, in poppler', () => {
		for (const { name, report } of reports) {
			const pdf = openedPdf(pagesOf(name, report), onPaper(report));
			expect([name, pdf.headings]).toEqual([name, onPaper(report)]);
			expect.soft([name, lacking(pdf, report)]).toEqual([name, []]);
		}
	});

	it('as PDF, with a tag and a bookmark for each section, and for each part a bookmark below it', () => {
		for (const { name, report } of reports) {
			const file = files.get(`${name}.pdf`)!;
			const bookmarks = pdfBookmarks(file);
			const tags = [...pdfinfo(file, '-struct').matchAll(/^ *H1 /gm)];
			const sections = bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title);
			expect([name, tags.length, sections]).toEqual([
				...[name, onPaper(report).length, onPaper(report)]
			]);
			const parts = new Set(bookmarks.map(({ title }) => title));
			expect([name, titlesIn(report).filter((title) => !parts.has(title))]).toEqual([name, []]);
		}
	});

	it('as PDF, no page empty and no heading left at the foot of one', () => {
		for (const { name, report } of reports) {
			const titles = new Set([...onPaper(report), ...titlesIn(report)].map(bare));
			for (const [at, lines] of pagesOf(name, report).entries()) {
				expect([name, at + 1, bare(lines.join('')) === '']).toEqual([name, at + 1, false]);
				const foot = [lines.slice(-1), lines.slice(-2)].map((last) => bare(last.join('')));
				expect([name, at + 1, foot.filter((words) => titles.has(words))]).toEqual([
					...[name, at + 1, []]
				]);
			}
		}
	});

	it('as Word, in LibreOffice', () => {
		for (const { name, report } of reports) {
			const word = openedHtml(office.get(`${name}-docx.docx`)!, 'h1', onPaper(report));
			expect([name, word.headings]).toEqual([name, onPaper(report)]);
			expect.soft([name, lacking(word, report)]).toEqual([name, []]);
		}
	});

	it('as Excel, in LibreOffice, each number to the last bit', () => {
		for (const { name, report } of reports) {
			const sheets = openedSheets(office.get(`${name}-xlsx.xlsx`)!);
			const numbers = numbersIn(files.get(`${name}.xlsx`)!);
			const missing = statedIn(report).filter((stated) => {
				const at = sheetOf(stated, report);
				return !isOnSheet(stated, sheets[at] ?? []) || !areStored(stated, numbers[at]);
			});
			expect.soft([name, missing.map(inWords)]).toEqual([name, []]);
		}
	});

	it('as one web page', () => {
		for (const { name, report } of reports) {
			const page = new TextDecoder().decode(files.get(`${name}.html`)!);
			const text = [...openedHtml(page, 'h1', []).sections.values()].join('');
			const missing = statedIn(report).filter((stated) => !isSaid(stated, text));
			expect.soft([name, missing.map(inWords)]).toEqual([name, []]);
		}
	});

	it('as CSV: each cell of each table, with its number', () => {
		for (const { name, report } of reports) {
			const text = new TextDecoder().decode(files.get(`${name}.csv`)!);
			const records = Papa.parse<Record<string, string>>(text, { header: true }).data;
			const held = new Set(records.map((one) => key(one.block, one.row, one.column, one.text, one.number)));
			const missing = statedIn(report).filter((stated) => !isIn(held, stated));
			expect.soft([name, missing.map(inWords)]).toEqual([name, []]);
		}
	});

	it('as JSON: the document itself', () => {
		for (const { name, report } of reports) {
			const { mark, ...document } = JSON.parse(
				new TextDecoder().decode(files.get(`${name}.json`)!)
			) as Report & { mark?: string };
			expect(document).toEqual(JSON.parse(JSON.stringify(report)));
			expect([name, mark]).toEqual([name, 'Sample data, invented']);
		}
	});
});

function pagesOf(name: string, report: Report): string[][] {
	const running = [`${report.partnership.name}, ${report.year.label}`];
	running.push(sampleMark(report), asAtWords(report));
	return pdfPages(files.get(`${name}.pdf`)!, running);
}

/** The titles of charts, tables and commentary. */
function titlesIn({ sections }: Report): string[] {
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind === 'commentary') return block.written ? [block.heading] : [];
			return 'title' in block ? [block.title] : [];
		})
	);
}

/** The headings of the first level, in the order in which paper has them. */
function onPaper(report: Report): string[] {
	const titles = (behind: boolean) =>
		report.sections.filter(({ annex = false }) => annex === behind).map(({ title }) => title);
	return [...titles(false), ...titles(true), ...annexTitles(report)];
}

function lacking({ sections }: Opened, report: Report): string[] {
	const annex = annexTitles(report)[0]!;
	const missing = statedIn(report).filter((stated) => {
		const place = sections.get(stated.behindChart ? annex : stated.section) ?? '';
		return !isSaid(stated, place);
	});
	return missing.map(inWords);
}

function isSaid({ cells, or = [] }: Stated, text: string): boolean {
	return [textOf(cells), ...or].some((words) => text.includes(bare(words)));
}

function inWords({ section, cells }: Stated): string {
	return `${section}: ${textOf(cells)}`;
}

/** After a summary and the list of sheets there is a sheet a section. */
function sheetOf({ section }: Stated, { sections }: Report): number {
	return section === '' ? 0 : sections.findIndex(({ title }) => title === section) + 2;
}

/** A row stands in one row of the sheet; words stand in a cell. */
function isOnSheet({ cells }: Stated, rows: SheetRow[]): boolean {
	return rows.some((row) =>
		cells.every(({ text, note, number }) => {
			// A sentence that has ended takes no comma before its note.
			const printed = bare([text, note].filter(Boolean).join(/[.!?]$/.test(text) ? ' ' : ', '));
			const shown = row.some((cell) => bare(cell.shown) === printed || printed === '');
			const stored = number === undefined || row.some((cell) => isNear(cell.number, number));
			return shown && stored;
		})
	);
}

/** LibreOffice prints fifteen digits of a number. */
function isNear(found: number | null, number: number): boolean {
	return found !== null && Math.abs(found - number) <= 1e-13 * Math.abs(number);
}

function areStored({ cells }: Stated, numbers = new Set<number>()): boolean {
	return cells.every(({ number }) => number === undefined || numbers.has(number));
}

function isIn(held: Set<string>, { cells, row }: Stated): boolean {
	if (!row) return true;
	const [first, ...others] = cells;
	return others.every(({ text, number }, at) =>
		held.has(key(row.block, first?.text, row.columns[at + 1], text, number))
	);
}

function key(...parts: (string | number | undefined)[]): string {
	return parts.map((part = '') => String(part).replace(/^'(?=[=+\-@−])/, '')).join('\u0000');
}

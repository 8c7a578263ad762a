import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartData } from '#lib/charts/kinds.ts';
import { NOT_YET } from '#lib/document/not-yet.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { convert, spaced } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { figureRows } from '../figure-rows.ts';
import { xlsx } from './xlsx.ts';

describe('the workbook of a report', () => {
	const report = reportFixture();
	let file: Uint8Array;
	let book: WorkBook;
	let parts: Record<string, Uint8Array>;
	const rowsOf = (sheet: string) =>
		utils.sheet_to_json<unknown[]>(book.Sheets[sheet]!, { header: 1, raw: true });

	const dosage = report.sections
		.flatMap(({ blocks }) => blocks)
		.find((block) => block.kind === 'chart' && block.id === 'dosage') as ChartBlock;

	beforeAll(async () => {
		if (dosage.chart.kind === 'ranked-bars') {
			for (const [at, { value }] of dosage.chart.rows.entries()) {
				Object.assign(dosage.table.rows[at]![1]!, value === null ? {} : { number: value });
			}
		}
		file = await xlsx.write(report);
		parts = unzipSync(file);
		book = read(file, { cellFormula: true, cellStyles: true, cellNF: true });
	});

	it('has a summary, a list of its sheets, a sheet a section, the evidence and what explains them', () => {
		expect(book.SheetNames).toEqual([
			'Summary',
			'Contents',
			'What we agreed…',
			'Who took part',
			'What difference it made',
			'Next year’s priorities',
			'Data quality',
			'Evidence',
			'About this file'
		]);
	});

	it('holds every number of the document, unrounded', () => {
		const numbers = book.SheetNames.flatMap(rowsOf)
			.flat()
			.filter((cell) => typeof cell === 'number');
		const expected = figureRows(report).flatMap((row) => row.number ?? []);
		expect(expected.filter((number) => !numbers.includes(number))).toEqual([]);
	});

	it('stores 92.6 per cent as 92.59259 and shows 93%', () => {
		const row = rowsOf('Who took part').findIndex((cells) => cells[3] === 92.59259);
		const cell = book.Sheets['Who took part']![utils.encode_cell({ r: row, c: 3 })];
		expect(cell).toMatchObject({ t: 'n', v: 92.59259, w: '93%' });
	});

	it('never turns text into a formula', () => {
		const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet));
		expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([]);
		expect(rowsOf('Who took part').flat()).toContain('=Cotterhill Primary');
		expect(rowsOf('Next year’s priorities').flat()).toContain(
			'=1+1 is text here, and so is -5 or @sum.'
		);
	});

	it('names the file, sheet and rows behind a figure', () => {
		expect(rowsOf('Evidence').slice(3)).toEqual([
			['Clause', 'What was counted', 'Figure', 'File', 'Sheet', 'Rows'],
			[
				'3.1.1',
				'Headteacher Strategic Forum meetings',
				'5 of 6 meetings',
				'hsf-register.csv',
				'hsf-register',
				'2 to 41'
			],
			[
				'3.2',
				'Reading, key stage 2',
				'+4 percentage points',
				'=outcomes.xlsx',
				'KS2',
				'3 to 26, 30'
			]
		]);
	});

	it('says on every sheet that a sample is invented', () => {
		const unmarked = book.SheetNames.filter(
			(name) =>
				!rowsOf(name)
					.flat()
					.some((cell) => String(cell).includes('Sample data, invented'))
		);
		expect(unmarked).toEqual([]);
	});

	it('explains states and symbols, and repeats the footer', () => {
		const notes = rowsOf('About this file').flat();
		for (const line of report.footer) expect(notes).toContain(line);
		expect(notes).toContain('hidden to protect individuals');
	});

	it('lists its sheets, each a link', () => {
		const links = Object.values(book.Sheets['Contents']!).flatMap((cell) => cell?.l?.Target ?? []);
		const others = book.SheetNames.filter((name) => name !== 'Contents');
		expect(links).toEqual(others.map((name) => `#'${name.replaceAll("'", "''")}'!A1`));
	});

	it('keeps heads in view, and prints A4 across with its title on every page', () => {
		const xml = strFromU8(parts['xl/worksheets/sheet4.xml']!);
		expect(xml).toContain('state="frozen"');
		expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
		expect(xml).toContain('Page &amp;P of &amp;N');
		expect(strFromU8(parts['xl/workbook.xml']!)).toContain("'Who took part'!$1:$");
	});

	it('draws with Excel’s own charts what its tables hold numbers for', () => {
		const charts = Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path));
		const xml = charts
			.map((path) => strFromU8(parts[path]!))
			.find((chart) => chart.includes('<a:t>Three schools gave four fifths of the time'));
		if (!xml) throw new Error('No chart with the title of the dosage');
		const [, sheet, column, from, to] =
			/<c:val>.*?<c:f>'([^']+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(xml) ?? [];
		const cells = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => {
			return book.Sheets[sheet!]![`${column}${Number(from) + at}`]?.v;
		});
		expect(cells.filter((value) => typeof value === 'number')).toEqual(drawnValues());
	});

	/** What the bars of the fixture show. */
	function drawnValues(): number[] {
		const bars = dosage.chart as Extract<ChartData, { kind: 'ranked-bars' }>;
		return bars.rows.flatMap(({ value }) => value ?? []);
	}

	it('has what somebody wrote, with the address of a link and who wrote it', () => {
		expect(rowsOf('Next year’s priorities').flat()).toEqual(
			expect.arrayContaining([
				'Reading rose more than we hoped, as the plan (https://example.org/plan?of=2026&part=1#aims) says. #Not <b>mark-up</b> & never =1+1.',
				'Ask the two schools why.',
				'Reading lead, 14 July 2026',
				NOT_YET
			])
		);
		expect(rowsOf('Next year’s priorities').flat()).not.toContain('Anything more');
	});

	it('opens in LibreOffice with every figure as printed', () => {
		const html = convert(file, 'xlsx', 'html').toString('utf8');
		const shown = spaced(html.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&'));
		const missing = figureRows(report).filter((row) => !shown.includes(row.text));
		expect(missing.map((row) => row.text)).toEqual([]);
	});
});

import { read, utils, type WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert, spaced } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { figureRows } from '../figure-rows.ts';
import { xlsx } from './xlsx.ts';

describe('the workbook of a report', () => {
	const report = reportFixture();
	let file: Uint8Array;
	let book: WorkBook;
	const rowsOf = (sheet: string) =>
		utils.sheet_to_json<unknown[]>(book.Sheets[sheet]!, { header: 1, raw: true });

	beforeAll(async () => {
		file = await xlsx.write(report);
		book = read(file, { cellFormula: true, cellStyles: true, cellNF: true });
	});

	it('has a summary, a sheet a section, the evidence and the notes', () => {
		expect(book.SheetNames).toEqual([
			'Summary',
			'What we agreed and what…',
			'Who took part',
			'What difference it made',
			'Next year’s priorities',
			'Data quality',
			'Evidence',
			'Notes'
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

	it('explains states and symbols, and repeats the footer, in its notes', () => {
		const notes = rowsOf('Notes').flat();
		for (const line of report.footer) expect(notes).toContain(line);
		expect(notes).toContain('hidden to protect individuals');
	});

	it('opens in LibreOffice with every figure as printed', () => {
		const html = convert(file, 'xlsx', 'html').toString('utf8');
		const shown = spaced(html.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&'));
		const missing = figureRows(report).filter((row) => !shown.includes(row.text));
		expect(missing.map((row) => row.text)).toEqual([]);
	});
});

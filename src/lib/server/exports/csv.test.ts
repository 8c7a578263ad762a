import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportFixture } from '../../../../tests/support/report.ts';
import { csv, tableCsv } from './csv.ts';

describe('the CSV of a report', () => {
	let text: string;
	let rows: Record<string, string>[];

	beforeAll(async () => {
		text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.write(reportFixture()));
		rows = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data;
	});

	it('begins with the mark by which Excel knows UTF-8, then the names of its columns', () => {
		expect(text.split('\r\n')[0]).toBe(
			'\uFEFFpartnership,report,year,time_identifier,section,block,row,column,text,number,unit,symbol,numerator,denominator,counts_rounded,as_at,sample'
		);
	});

	it('gives a figure with its number, numerator, denominator and date', () => {
		expect(rows.find((row) => row.block === 'reach')).toMatchObject({
			row: 'Schools that took part in anything',
			text: '6 of 8 schools (75%)',
			number: '75',
			unit: 'percent',
			numerator: '6',
			denominator: '8',
			counts_rounded: 'false',
			as_at: '2026-05-20'
		});
	});

	it('says where counts are rounded, so that nobody makes the share from them: 255 of 420 is 60.7, not 60.6', async () => {
		const report = reportFixture();
		const figure = report.sections
			.flatMap((section) => section.blocks)
			.find((block) => block.kind === 'figure' && block.id === 'reach');
		if (figure?.kind !== 'figure') throw new Error('The fixture has no figure of reach.');
		Object.assign(figure.figure, { value: 60.6, numerator: 255, denominator: 420, rounded: true });
		const written = new TextDecoder().decode(await csv.write(report));
		expect(written).toContain('60.6,percent,,255,420,true,');
	});

	it('says which kind of year it is, as two kinds share their numbers', async () => {
		expect(new Set(rows.map((row) => row.time_identifier))).toEqual(new Set(['Academic year']));
		const review = reportFixture();
		review.year.timeIdentifier = 'Financial year';
		expect(new TextDecoder().decode(await csv.write(review))).toContain(
			`,${review.year.id},Financial year,`
		);
	});

	it('gives a number its own unit where its column counts different things', async () => {
		const mixed = reportFixture();
		const table = mixed.sections
			.flatMap((section) => section.blocks)
			.find((block) => block.kind === 'table')!;
		table.columns.push({ key: 'mixed', label: 'Mixed' });
		table.rows.forEach((row) => row.push({ text: '£7', number: 7, unit: 'pounds' }));
		expect(new TextDecoder().decode(await csv.write(mixed))).toContain(',Mixed,£7,7,pounds,');
	});

	it('keeps numbers unrounded beside the printed text', () => {
		const cell = rows.find((row) => row.row === 'Aldermere Infant' && row.unit === 'percent');
		expect(cell).toMatchObject({ text: '93%', number: '92.59259' });
	});

	it('gives a symbol in a column of its own, and no number', () => {
		const hidden = rows.filter((row) => row.symbol === 'c');
		expect(hidden.length).toBeGreaterThan(0);
		expect(hidden.every((row) => row.number === '')).toBe(true);
	});

	it('starts no text with a sign that a spreadsheet would run', () => {
		const texts = rows.flatMap((row) => [row.row, row.column, row.text, row.block]);
		expect(texts.filter((cell) => /^[=+\-@\t\r]/.test(cell ?? ''))).toEqual([]);
		expect(texts).toContain("'=Cotterhill Primary");
	});

	it('says in every row that a sample is invented, and nothing where it is not', async () => {
		expect(rows.every((row) => row.sample === 'Sample data, invented')).toBe(true);
		const real = reportFixture();
		real.partnership.sample = false;
		expect(new TextDecoder().decode(await csv.write(real))).not.toContain('invented');
	});

	it('gives every state of the ledger in words', () => {
		const states = rows.filter((row) => row.block === 'promises' && row.column === 'State');
		expect(states.map((row) => row.text)).toEqual([
			'No evidence',
			'No evidence',
			'Not met',
			'At risk',
			'On track',
			'Met',
			'Not due',
			'For information'
		]);
	});
});

describe('the CSV of one table', () => {
	it('has the table’s own columns and its texts as printed', () => {
		const table = reportFixture()
			.sections.flatMap((section) => section.blocks)
			.find((block) => block.kind === 'table');
		const lines = tableCsv(table!).split('\r\n');
		expect(lines[0]).toBe(
			'\uFEFFSchool,Meetings,Hours,Taken of what was offered (%),Supply cost (£)'
		);
		expect(lines[3]).toBe(`"'=Cotterhill Primary",3,6.0,low,x`);
	});
});

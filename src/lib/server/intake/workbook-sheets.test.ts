import fc from 'fast-check';
import { writeXlsx, type CellValue } from 'hucre';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DATASETS, datasetNamed } from '#lib/server/datasets/index.ts';
import { templateWorkbook } from '#lib/server/datasets/template-workbook.ts';
import { workedExample } from '#lib/server/datasets/template.ts';
import { desk, read } from './reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

test.each(DATASETS)('our own template for $name holds no evidence', async (dataset) => {
	const { understood, facts } = await read(write(await templateWorkbook(dataset)), table);
	expect(facts).toEqual([]);
	expect(
		understood.sheets.map(({ sentence }) => sentence.split(' ').slice(0, 3).join(' '))
	).toEqual(['This looks like', 'This sheet explains', 'This sheet explains']);
});

const HEADER = Object.keys(datasetNamed('attendance')!.examples[0]!);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
	fc.constantFrom<CellValue>(null, '', ' ', 'M1', 'HSF', 'held', 999001, 'A1', 'present', 'Total'),
	fc.constantFrom<CellValue>(true, 0.1 + 0.2, new Date('2025-09-03T00:00:00Z'), '03/09/2025'),
	fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\p{C}/gu, ''))
);
const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 10 });

test('whatever is in the cells, every row of every sheet is accepted, held or set aside', async () => {
	await fc.assert(
		fc.asyncProperty(rows, rows, async (cells, others) => {
			const sheets = [
				{ name: 'Register', rows: [HEADER, ...cells] },
				{ name: 'Other', rows: [['Notes'], ...others] }
			];
			const { understood, facts } = await read(write(await writeXlsx({ sheets })), table);
			for (const { rows, accepted, held, setAside } of understood.sheets)
				expect(accepted + held + setAside).toBe(rows);
			const accepted = understood.sheets.reduce((sum, sheet) => sum + sheet.accepted, 0);
			expect(facts).toHaveLength(accepted);
			expect(understood.sheets[0]?.rows).toBe(lastFilled(cells));
		}),
		{ numRuns: 6, endOnFailure: true }
	);
});

test('a worksheet gives what the same table gives as CSV', async () => {
	const csv = workedExample(datasetNamed('attendance')!);
	const cells = csv
		.replace('\uFEFF', '')
		.trim()
		.split('\r\n')
		.map((line) => line.split(','));
	const book = await read(
		write(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: cells }] })),
		table
	);
	const text = await read(write(Buffer.from(csv)), table);
	expect(book.facts).toEqual(text.facts);
	expect(book.understood.sheets[0]?.problems).toEqual(text.understood.sheets[0]?.problems);
});

function lastFilled(cells: CellValue[][]): number {
	return cells.findLastIndex((row) => row.some((cell) => String(cell ?? '').trim() !== '')) + 1;
}

function write(bytes: Uint8Array): string {
	const path = join(table.folder, 'input.xlsx');
	writeFileSync(path, bytes);
	return path;
}

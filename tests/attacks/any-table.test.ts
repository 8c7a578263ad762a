import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { desk } from '#lib/server/intake/reading.fixture.ts';
import { flatOds } from '../support/flat-ods.ts';
import { understoodOf, type Desk } from './understood.fixture.ts';

let table: Desk;
beforeAll(async () => {
	table = await desk();
});

const HEADER = Object.keys(datasetNamed('attendance')!.examples[0]!);
const cell = fc.oneof(
	fc.constantFrom('', ' ', 'M1', 'HSF', 'held', '999001', 'A1', 'present', 'Total', '03/09/2025'),
	fc.constantFrom('=1+1', '@x', '"', "'", ';', 'a\nb', '✓', 'NULL', '1e5', '£450', '79%'),
	fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\p{C}/gu, ''))
);
const row = fc.array(cell, { maxLength: 14 });
/** Titles, a header somewhere or nowhere, rows of any length, blank ones among them. */
const messy = fc
	.tuple(fc.array(row, { maxLength: 3 }), fc.boolean(), fc.array(row, { maxLength: 8 }))
	.map(([titles, header, rows]) => [...titles, ...(header ? [HEADER] : []), ...rows, ['end']]);

test('a table of any layout loses no row, in any format', async () => {
	await fc.assert(
		fc.asyncProperty(messy, async (rows) => {
			const csv = await understoodOf(Papa.unparse(rows, { quotes: true }), table);
			const xlsx = await understoodOf(
				await writeXlsx({ sheets: [{ name: 'Sheet1', rows: filled(rows) }] }),
				table
			);
			const ods = await understoodOf(flatOds(rows), table);
			for (const { sheets } of [csv, xlsx, ods])
				for (const { rows: below, headerRow } of sheets)
					expect(below + (headerRow ?? 0)).toBe(rows.length);
			expect(counts(ods)).toEqual(counts(xlsx));
		}),
		{ numRuns: 5, endOnFailure: true }
	);
});

function counts({ sheets }: Awaited<ReturnType<typeof understoodOf>>) {
	return sheets.map(({ rows, accepted, held, setAside }) => ({ rows, accepted, held, setAside }));
}

// A blank text is no cell of a workbook.
function filled(rows: string[][]) {
	return rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
}

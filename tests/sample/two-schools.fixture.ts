import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { PROJECT } from '#lib/server/root.ts';

export const FOLDER = join(PROJECT, 'data/sample/sample-two-schools');
export const MERROWDOWN = 'local-merrowdown';
export const SALLOWFORD = 'local-sallowford';

type Row = Record<string, string>;

/** Rows of a spreadsheet of the two invented schools, by its own headers. */
export function rowsIn(file: string): Row[] {
	const text = readFileSync(join(FOLDER, file), 'utf8');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Takes rows and a column; gives the sum of its numbers. */
export function total(rows: Row[], column: string): number {
	return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
}

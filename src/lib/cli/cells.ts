import Papa from 'papaparse';
import type { SheetRead } from '#lib/server/intake/read-file.ts';

/** Rows turned into text at a time: a sheet of millions is more than one string can hold. */
const ROWS_A_TIME = 20_000;

/** Takes a sheet; gives it piece by piece as CSV, header first, its cells to the letter: what starts like a formula stays as it was written. */
export function* csvOf({ header, rows, headerRow }: SheetRead): Generator<string> {
	if (headerRow !== null) yield lines([header]);
	for (let from = 0; from < rows.length; from += ROWS_A_TIME)
		yield lines(rows.slice(from, from + ROWS_A_TIME));
}

function lines(rows: string[][]): string {
	return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}

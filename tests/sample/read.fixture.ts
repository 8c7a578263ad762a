import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { PROJECT } from '#lib/server/root.ts';

export const SAMPLE = join(PROJECT, 'data/sample/sample');

/** Its spreadsheets; what else lies there is no evidence. */
export const SHEETS = readdirSync(SAMPLE).filter((name) => name.endsWith('.csv'));

/** Rows of a sample file by the sender's own headers. */
export function rowsOf(
	file: string,
	{ encoding = 'utf8', above = 0 } = {}
): Record<string, string>[] {
	const text = iconv.decode(readFileSync(join(SAMPLE, file)), encoding);
	const lines = text.split(/\r?\n/).slice(above);
	return Papa.parse<Record<string, string>>(lines.join('\n'), {
		header: true,
		skipEmptyLines: true
	}).data;
}

export const attendance2025 = rowsOf('attendance-2025-26.csv');
export const attendance2026 = rowsOf('attendance-2026-27.csv');
export const training2025 = rowsOf('training-2025-26.csv', { encoding: 'windows-1252', above: 2 });
export const training2026 = rowsOf('training-2026-27.csv');
export const outcomes2025 = rowsOf('outcomes-2025-26.csv');
export const outcomes2026 = rowsOf('outcomes-2026-27.csv');
export const register2025 = rowsOf('register-2025-26.csv', { encoding: 'windows-1252', above: 2 });
export const register2026 = rowsOf('register-2026-27.csv');
export const survey2025 = rowsOf('survey-2025-26.csv');
export const finance2025 = rowsOf('finance-2025-26.csv');
export const finance2026 = rowsOf('finance-2026-27.csv');
export const usage2025 = rowsOf('usage-2025-26.csv');
export const usage2026 = rowsOf('usage-2026-27.csv');
export const schoolFacts = rowsOf('schools.csv');

/** How many different values a column has in these rows; empty cells don't count. */
export function different(rows: Record<string, string>[], column: string): number {
	return new Set(rows.map((row) => row[column]).filter(Boolean)).size;
}

/** How many of these rows have each value in a column; empty cells don't count. */
export function tally(rows: Record<string, string>[], column: string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of rows.map((row) => row[column])) {
		if (value) counts[value] = (counts[value] ?? 0) + 1;
	}
	return counts;
}

export const sum = (rows: Record<string, string>[], column: string) =>
	rows.reduce((total, row) => total + Number(row[column] || 0), 0);

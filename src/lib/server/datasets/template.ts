import Papa from 'papaparse';
import type { Column, Dataset } from './dataset.ts';

/** Sheets of the template workbook that explain it: what stands in them is never evidence. */
export const EXPLAINING_SHEETS = ['Worked example', 'Columns explained'];

/** Takes a dataset; gives its blank template as CSV: the header row and nothing else. */
export function template(dataset: Dataset): string {
	return csv(dataset.columns, []);
}

/** Takes a dataset; gives the template with invented rows filled in, to see how it is meant. */
export function workedExample(dataset: Dataset): string {
	return csv(dataset.columns, dataset.examples);
}

// A byte order mark, because without one Excel takes “£” and “’” for something else.
function csv(columns: Column[], rows: Record<string, string>[]): string {
	const fields = columns.map((column) => column.name);
	const cells = rows.map((row) => fields.map((field) => row[field] ?? ''));
	return `\uFEFF${Papa.unparse({ fields, data: cells }, { escapeFormulae: true })}\r\n`;
}

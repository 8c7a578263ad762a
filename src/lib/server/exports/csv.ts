import Papa from 'papaparse';
import type { Table } from '#lib/document/report.ts';
import type { Format } from './format.ts';
import { figuresTable } from './tidy/figures-table.ts';
import { BYTE_ORDER_MARK, tidyCsv } from './tidy/tidy-csv.ts';

/** One tidy table of all figures: a row a figure. */
export const csv: Format = {
	extension: 'csv',
	mime: 'text/csv; charset=utf-8',
	label: 'CSV',
	forAnalysts: true,
	write: async (report) => tidyCsv.write(figuresTable(report))
};

/** Takes a table; gives it as CSV, its column names first. */
export function tableCsv(table: Table): string {
	const rows = table.rows.map((row) => row.map((cell) => cell.text));
	const fields = table.columns.map((column) => column.label);
	return `${BYTE_ORDER_MARK}${Papa.unparse({ fields, data: rows }, { escapeFormulae: true })}\r\n`;
}

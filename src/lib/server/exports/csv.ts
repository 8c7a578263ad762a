import Papa from 'papaparse';
import type { Report, Table } from '#lib/document/report.ts';
import { figureRows, type FigureRow } from './figure-rows.ts';
import type { Format } from './format.ts';
import { sampleMark } from './running-words.ts';

/** One tidy table of all figures: a row a figure. */
export const csv: Format = {
	extension: 'csv',
	mime: 'text/csv; charset=utf-8',
	label: 'CSV',
	write: async (report) => new TextEncoder().encode(csvOf(report))
};

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

function csvOf(report: Report): string {
	const lines = figureRows(report).map((row) => record(row, report));
	return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { escapeFormulae: true })}\r\n`;
}

/** Takes a table; gives it as CSV, its column names first. */
export function tableCsv(table: Table): string {
	const rows = table.rows.map((row) => row.map((cell) => cell.text));
	const fields = table.columns.map((column) => column.label);
	return `${BYTE_ORDER_MARK}${Papa.unparse({ fields, data: rows }, { escapeFormulae: true })}\r\n`;
}

/** Partnership, year and sample mark stand in every row, so that rows of several files can be put together. */
function record(row: FigureRow, report: Report): Record<string, string | number | null> {
	return {
		partnership: report.partnership.name,
		year: report.year.id,
		section: row.section,
		block: row.block,
		row: row.row,
		column: row.column,
		text: row.text,
		number: row.number,
		unit: row.unit,
		symbol: row.symbol,
		numerator: row.numerator,
		denominator: row.denominator,
		as_at: row.asAt,
		sample: sampleMark(report)
	};
}

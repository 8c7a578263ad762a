import Papa from 'papaparse';
import type { Report, Table } from '#lib/document/report.ts';
import { timeIdentifierOf } from '#lib/document/tidy.ts';
import type { Format } from './format.ts';
import { sampleMark } from './running-words.ts';
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

/** Takes a table of a report; gives it as CSV, each row with whose it is, of which report and year, and as at when, as files of several are kept together. */
export function tableOfReportCsv(table: Table, report: Report): string {
	const whose = {
		partnership: report.partnership.name,
		report: report.name,
		year: report.year.id,
		time_identifier: timeIdentifierOf(report.year),
		as_at: report.asAt,
		sample: sampleMark(report)
	};
	const cells = Object.values(whose).map((text) => ({ text }));
	const columns = Object.keys(whose).map((key) => ({ key, label: key }));
	return tableCsv({
		...table,
		columns: [...table.columns, ...columns],
		rows: table.rows.map((row) => [...row, ...cells])
	});
}

/** Takes a table; gives it as CSV, its column names first. */
export function tableCsv(table: Table): string {
	const rows = table.rows.map((row) => row.map((cell) => cell.text));
	const fields = table.columns.map((column) => column.label);
	return `${BYTE_ORDER_MARK}${Papa.unparse({ fields, data: rows }, { escapeFormulae: true })}\r\n`;
}

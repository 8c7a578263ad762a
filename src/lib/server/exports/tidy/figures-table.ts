import type { Report } from '#lib/document/report.ts';
import { tidyColumns, timeIdentifierOf, type TidyTable } from '#lib/document/tidy.ts';
import { figureRows } from '../figure-rows.ts';
import { sampleMark } from '../running-words.ts';
import { aboutReport } from './about.ts';

/** Takes a report; gives all its figures as one tidy table: a row a figure. */
export function figuresTable(report: Report): TidyTable {
	const rows = figureRows(report);
	const mark = sampleMark(report);
	return {
		name: 'figures',
		length: rows.length,
		about: aboutReport(report),
		// Whose, which report and year, and the sample mark stand in every row, so that rows of several files can be put together.
		columns: tidyColumns(rows, {
			partnership: ['text', () => report.partnership.name],
			report: ['text', () => report.name],
			year: ['text', () => report.year.id],
			time_identifier: ['text', () => timeIdentifierOf(report.year)],
			section: ['text', ({ section }) => section],
			block: ['text', ({ block }) => block],
			row: ['text', ({ row }) => row],
			column: ['text', ({ column }) => column],
			text: ['text', ({ text }) => text],
			number: ['number', ({ number }) => number],
			unit: ['text', ({ unit }) => unit],
			symbol: ['text', ({ symbol }) => symbol],
			numerator: ['number', ({ numerator }) => numerator],
			denominator: ['number', ({ denominator }) => denominator],
			counts_rounded: ['truth', ({ rounded }) => rounded],
			as_at: ['date', ({ asAt }) => asAt],
			sample: ['text', () => mark]
		})
	};
}

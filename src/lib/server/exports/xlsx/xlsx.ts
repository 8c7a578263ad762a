import { writeXlsx, type WriteSheet } from 'hucre';
import type { Format } from '../format.ts';
import { printable } from '../printable.ts';
import { repack } from '../repack.ts';
import { fileDate, fullTitle } from '../running-words.ts';
import type { Line } from './lines.ts';
import { columnWidths, proseMerges, rowHeights } from './layout.ts';
import { sheetsOf, type SheetPlan } from './sheets.ts';

/** A workbook with a sheet a section, numbers that calculate, and the rows behind each figure. */
export const xlsx: Format = {
	extension: 'xlsx',
	mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	label: 'Excel',
	write: async (report) => {
		const date = fileDate(report);
		const file = await writeXlsx({
			sheets: sheetsOf(printable(report)).map(sheet),
			defaultFont: { name: 'Arial', size: 11 },
			properties: {
				title: fullTitle(report),
				creator: report.partnership.name,
				created: date,
				modified: date
			}
		});
		return repack(file, date);
	}
};

function sheet({ name, title, lines }: SheetPlan): WriteSheet {
	const widths = columnWidths(lines);
	return {
		name,
		rows: lines.map((line) => line.cells.map((cell) => cell.value)),
		cells: styles(lines),
		columns: widths.map((width) => ({ width })),
		rowDefs: rowHeights(lines, widths),
		merges: proseMerges(lines, widths.length),
		freezePane: { rows: frozenRows(lines) },
		view: { showGridLines: false },
		pageSetup: A4_ACROSS,
		a11y: { summary: title }
	};
}

const A4_ACROSS = {
	paperSize: 'a4',
	orientation: 'landscape',
	fitToPage: true,
	fitToWidth: 1,
	fitToHeight: 0
} as const;

function styles(lines: Line[]): WriteSheet['cells'] {
	return new Map(
		lines.flatMap((line, row) =>
			line.cells.map(({ value, style }, column) => [`${row},${column}`, { value, style }])
		)
	);
}

/** A sheet with one table keeps its head in view; one with several keeps its title. */
function frozenRows(lines: Line[]): number {
	const heads = lines.flatMap((line, index) => (line.head ? [index + 1] : []));
	return heads.length === 1 ? Math.min(heads[0] ?? 2, 10) : 2;
}

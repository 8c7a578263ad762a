import {
	writeXlsx,
	type HeaderFooter,
	type Hyperlink,
	type NamedRange,
	type WriteSheet
} from 'hucre';
import type { Report } from '#lib/document/report.ts';
import type { Format } from '../format.ts';
import { printable } from '../printable.ts';
import { repack, type Corrections } from '../repack.ts';
import { asAtWords, fileDate, fullTitle, sampleMark } from '../running-words.ts';
import { drawNative, quoted } from './draw-native.ts';
import type { Line } from './lines.ts';
import { columnWidths, proseMerges, rowHeights } from './layout.ts';
import { pageEnds, pagesAcross } from './paper.ts';
import { sheetsOf, type SheetPlan } from './sheets.ts';

/** A workbook with a sheet a section, numbers that calculate, and the rows behind each figure. */
export const xlsx: Format = {
	extension: 'xlsx',
	mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	label: 'Excel',
	write: async (report) => {
		const date = fileDate(report);
		const plans = sheetsOf(printable(report));
		const file = await writeXlsx({
			sheets: plans.map((plan) => sheet(plan, report)),
			namedRanges: plans.map(repeatedRows),
			defaultFont: { name: 'Arial', size: 11 },
			properties: {
				title: fullTitle(report),
				subject: report.kicker,
				description: sampleMark(report),
				creator: report.partnership.name,
				created: date,
				modified: date
			}
		});
		return repack(file, date, withoutLines(plans));
	}
};

function sheet({ name, title, lines }: SheetPlan, report: Report): WriteSheet {
	const widths = columnWidths(lines);
	const heights = rowHeights(lines, widths);
	return {
		name,
		rows: lines.map((line) => line.cells.map((cell) => cell.value)),
		cells: styles(lines),
		columns: widths.map((width) => ({ width })),
		rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
		merges: proseMerges(lines, widths.length),
		freezePane: { rows: frozenRows(lines) },
		view: { showGridLines: false },
		pageSetup: { ...A4_ACROSS, fitToWidth: pagesAcross(widths) },
		headerFooter: running(report),
		rowBreaks: pageEnds(lines, heights, widths),
		charts: lines.flatMap(({ drawn }, row) =>
			drawn ? [drawNative(drawn, row, name, Math.min(widths.length, CHART_COLUMNS))] : []
		),
		a11y: { summary: title }
	};
}

const CHART_COLUMNS = 7;

const A4_ACROSS = {
	paperSize: 'a4',
	orientation: 'landscape',
	fitToPage: true,
	fitToHeight: 0
} as const;

/** Head and foot of printed pages; a lone & would begin a code of Excel’s. */
function running(report: Report): HeaderFooter {
	const plain = (text: string) => text.replaceAll('&', '&&');
	const place = `${report.partnership.name}, ${report.year.label}`;
	return {
		oddHeader: `&L${plain(place)}&R${plain(sampleMark(report))}`,
		oddFooter: `&L${plain(asAtWords(report))}&RPage &P of &N`
	};
}

/** From so many rows on a table takes more than a page. */
const LONG = 30;

/** The title is printed again on every page, and the head of a long table. The library leaves the name of a sheet unquoted. */
function repeatedRows({ name, lines }: SheetPlan): NamedRange {
	const rows = `${quoted(name)}!$1:$${lines.length < LONG ? 2 : frozenRows(lines)}`;
	return { name: '_xlnm.Print_Titles', range: rows, scope: name };
}

/** The library draws a hairline from dot to dot where it is asked for none. */
function withoutLines(plans: SheetPlan[]): Corrections {
	const charts = plans.flatMap(({ lines }) => lines.filter(({ drawn }) => drawn));
	return Object.fromEntries(
		charts.map((_, at) => [
			`xl/charts/chart${at + 1}.xml`,
			(xml: string) => xml.replace(/(<a:ln w="3175">).*?(<\/a:ln>)/g, '$1<a:noFill/>$2')
		])
	);
}

function styles(lines: Line[]): WriteSheet['cells'] {
	return new Map(
		lines.flatMap((line, row) =>
			line.cells.map(({ value, style, leadsTo }, column) => [
				`${row},${column}`,
				{ value, style, ...(leadsTo && { hyperlink: linkTo(leadsTo) }) }
			])
		)
	);
}

function linkTo(sheet: string): Hyperlink {
	return { target: '', location: `${quoted(sheet)}!A1`, display: sheet };
}

/** A sheet with one table keeps its head in view; one with several keeps its title. */
function frozenRows(lines: Line[]): number {
	const heads = lines.flatMap((line, index) => (line.head ? [index + 1] : []));
	return heads.length === 1 ? Math.min(heads[0] ?? 2, 10) : 2;
}

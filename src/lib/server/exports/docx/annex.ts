import type { FileChild, Paragraph } from 'docx';
import type { ChartBlock, Report } from '#lib/document/report.ts';
import { ABOUT, annexTitles, CHARTS, ROWS } from './annex-titles.ts';
import { grid, textCell } from './grid.ts';
import { tableChildren } from './tables.ts';
import { open, type Setting } from './setting.ts';
import { caption, heading, leadsTo, markOf } from './words.ts';

/** Takes a report; gives what stands after its argument: charts' figures, spreadsheet rows and METHOD 12.4's footer. */
export function annexChildren(report: Report): FileChild[] {
	return [...chartTables(report), ...evidence(report), ...about(report)];
}

function titled(title: string, report: Report): Paragraph {
	const at = report.sections.length + annexTitles(report).indexOf(title) + 1;
	return heading(title, 1, markOf('section', at));
}

function chartTables(report: Report): FileChild[] {
	const setting = open(report);
	const tables = report.sections
		.flatMap((section) => section.blocks)
		.flatMap((block) => (block.kind === 'chart' ? chartTable(block, setting) : []));
	return tables.length ? [titled(CHARTS, report), ...tables] : [];
}

function chartTable({ id, table }: ChartBlock, setting: Setting): FileChild[] {
	const at = setting.numbers.get(id) ?? 0;
	return [
		...tableChildren(table, setting, markOf('figures', at)),
		caption([leadsTo(`Drawn in chart ${at}.`, markOf('chart', at))])
	];
}

const EVIDENCE_HEADS = ['Clause', 'What was counted', 'File and sheet', 'Rows'];
/** Twentieths of a point: lists of rows run longest. */
const EVIDENCE_WIDTHS = [850, 2700, 2400, 3688];

function evidence(report: Report): FileChild[] {
	const { evidenceRows = [] } = report;
	if (evidenceRows.length === 0) return [];
	const cells = evidenceRows.map((row) => [
		textCell(row.clause),
		textCell(row.label, { note: row.figure }),
		textCell(row.file, { note: row.sheet }),
		textCell(row.rows)
	]);
	return [
		titled(ROWS, report),
		grid(
			EVIDENCE_HEADS.map((label) => ({ label })),
			cells,
			EVIDENCE_WIDTHS
		)
	];
}

function about(report: Report): FileChild[] {
	// On two pages it is for whoever checks a figure, and takes as little room as it can.
	const lines = report.compact ? [report.footer.join(' ')] : report.footer;
	return [titled(ABOUT, report), ...lines.map((line) => caption(line))];
}

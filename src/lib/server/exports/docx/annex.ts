import type { FileChild } from 'docx';
import type { Report } from '#lib/document/report.ts';
import { grid, textCell } from './grid.ts';
import { tableChildren } from './tables.ts';
import { caption, heading } from './words.ts';

/** Takes a report; gives what stands after its argument: charts' figures, spreadsheet rows and METHOD 12.4's footer. */
export function annexChildren(report: Report): FileChild[] {
	return [...chartTables(report), ...evidence(report), ...about(report)];
}

function chartTables(report: Report): FileChild[] {
	const blocks = report.sections.flatMap((section) => section.blocks);
	const tables = blocks.flatMap((block) =>
		block.kind === 'chart' ? tableChildren(block.table) : []
	);
	return tables.length ? [heading('Annex: the figures behind each chart', 1), ...tables] : [];
}

const EVIDENCE_HEADS = ['Clause', 'What was counted', 'File and sheet', 'Rows'];
/** Twentieths of a point: lists of rows run longest. */
const EVIDENCE_WIDTHS = [850, 2700, 2400, 3688];

function evidence({ evidenceRows = [] }: Report): FileChild[] {
	if (evidenceRows.length === 0) return [];
	const cells = evidenceRows.map((row) => [
		textCell(row.clause),
		textCell(row.label, { note: row.figure }),
		textCell(row.file, { note: row.sheet }),
		textCell(row.rows)
	]);
	return [
		heading('Annex: the rows behind each figure', 1),
		grid(
			EVIDENCE_HEADS.map((label) => ({ label })),
			cells,
			EVIDENCE_WIDTHS
		)
	];
}

function about(report: Report): FileChild[] {
	return [heading('About this report', 1), ...report.footer.map((line) => caption(line))];
}

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

const EVIDENCE_HEADS = ['Clause', 'What was counted', 'Figure', 'File', 'Sheet', 'Rows'];

function evidence({ evidenceRows = [] }: Report): FileChild[] {
	if (evidenceRows.length === 0) return [];
	const cells = evidenceRows.map((row) =>
		[row.clause, row.label, row.figure, row.file, row.sheet, row.rows].map((text) => textCell(text))
	);
	return [
		heading('Annex: the rows behind each figure', 1),
		grid(
			EVIDENCE_HEADS.map((label) => ({ label })),
			cells
		)
	];
}

function about(report: Report): FileChild[] {
	return [heading('About this report', 1), ...report.footer.map((line) => caption(line))];
}

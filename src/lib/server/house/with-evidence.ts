import type { EvidenceRow, Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseRows, type DisclosedRows } from '#lib/server/disclosure/rows.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { figureOf } from '#lib/server/reports/words/figure.ts';
import type { House } from './house.ts';
import { rangesOf } from './row-ranges.ts';

/**
 * Takes a house, what a viewer may see and a report of it; gives the report with the spreadsheet rows
 * behind each figure, as far as they may leave. Meant for files: a page lists the rows of one clause.
 */
export async function withEvidence(
	house: Pick<House, 'warehouse'>,
	disclosed: Disclosed,
	report: Report
): Promise<Report> {
	const findings = disclosed.findings.filter((finding) => figureOf(finding, disclosed));
	const behind = await evidenceOfEach(house.warehouse, disclosed, findings);
	const rows = findings.flatMap((finding, index) => {
		const figure = figureOf(finding, disclosed)?.text ?? '';
		return linesOf(finding, figure, discloseRows(behind[index] ?? [], disclosed));
	});
	return { ...report, evidenceRows: rows };
}

function linesOf({ clause, title }: Finding, figure: string, behind: DisclosedRows): EvidenceRow[] {
	const line = { clause, label: title, figure };
	const sheets = Map.groupBy(behind.rows, ({ upload, sheet }) => JSON.stringify([upload, sheet]));
	const lines = [...sheets.values()].flatMap((rows) => {
		const [first] = rows;
		if (!first) return [];
		return [
			{ ...line, file: first.file, sheet: first.sheet, rows: rangesOf(rows.map(({ row }) => row)) }
		];
	});
	if (behind.withheld === 0) return lines;
	const kept = `${behind.withheld} more rows may not leave the partnership`;
	return [...lines, { ...line, file: '', sheet: '', rows: kept }];
}

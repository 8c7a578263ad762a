import type { EvidenceRow, Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { keepsFigures } from '#lib/server/disclosure/internal.ts';
import type { DisclosedRows, RowPlace } from '#lib/server/disclosure/rows.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { figureOf } from './words/figure.ts';

/** A finding with the rows behind it. */
export interface Behind {
	finding: Finding;
	rows: DisclosedRows;
}

/** Takes a report and the rows behind each finding; gives the report that names file, sheet and rows of every figure in it; none where it holds no figure. */
export function withEvidence(report: Report, disclosed: Disclosed, behind: Behind[]): Report {
	if (keepsFigures(disclosed.agreement, disclosed.viewer)) return { ...report, evidenceRows: [] };
	const { restsOn } = report;
	const own = restsOn ? behind.filter(({ finding }) => restsOn.includes(finding.clause)) : behind;
	return { ...report, evidenceRows: own.flatMap((each) => evidenceOf(each, disclosed)) };
}

function evidenceOf({ finding, rows }: Behind, disclosed: Disclosed): EvidenceRow[] {
	const figure = figureOf(finding, disclosed)?.text ?? '';
	const sheets = Map.groupBy(rows.places, ({ upload, sheet }) => JSON.stringify([upload, sheet]));
	return [...sheets.values()].map((places) => ({
		clause: finding.clause,
		label: finding.title,
		figure,
		file: places[0]!.file,
		sheet: places[0]!.sheet,
		rows: rangesOf(places)
	}));
}

/** "2 to 41, 44": neighbours drawn together. */
function rangesOf(places: RowPlace[]): string {
	const numbers = [...new Set(places.map(({ row }) => row))].toSorted((a, b) => a - b);
	const ranges: { from: number; to: number }[] = [];
	for (const row of numbers) {
		const last = ranges.at(-1);
		if (last?.to === row - 1) last.to = row;
		else ranges.push({ from: row, to: row });
	}
	return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
}

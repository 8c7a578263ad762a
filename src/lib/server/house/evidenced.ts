import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import { withEvidence } from '#lib/server/reports/with-evidence.ts';
import type { House } from './house.ts';

/**
 * Takes a house, what a viewer may see and a report of it; gives the report that names the spreadsheet
 * rows behind each figure, as far as they may leave. For files, which leave without their pages.
 */
export async function evidenced(
	house: Pick<House, 'warehouse'>,
	disclosed: Disclosed,
	report: Report
): Promise<Report> {
	const findings = disclosed.findings.filter(({ evidence }) => evidence.rows > 0);
	const found = await evidenceOfEach(house.warehouse, disclosed, findings);
	const behind = findings.map((finding, index) => ({
		finding,
		rows: discloseRows(found[index] ?? [], disclosed)
	}));
	return withEvidence(report, disclosed, behind);
}

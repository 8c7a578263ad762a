import type { Report } from '#lib/document/report.ts';
import type { TidyTable } from '#lib/document/tidy.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import { evidenceTable } from '#lib/server/reports/tidy/evidence-table.ts';
import { withEvidence, type Behind } from '#lib/server/reports/with-evidence.ts';
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
	// Two pages for a board have no room for rows, so none are looked for.
	if (report.restsOn?.length === 0) return { ...report, evidenceRows: [] };
	return withEvidence(report, disclosed, await behindEach(house, disclosed));
}

/** Takes the same; gives the report that names the rows, and the rows themselves as a table for analysts. */
export async function withItsEvidence(
	house: Pick<House, 'warehouse'>,
	disclosed: Disclosed,
	report: Report
): Promise<{ report: Report; evidence: TidyTable }> {
	const behind = await behindEach(house, disclosed);
	return {
		report: withEvidence(report, disclosed, behind),
		evidence: evidenceTable(report, disclosed, behind)
	};
}

async function behindEach(
	house: Pick<House, 'warehouse'>,
	disclosed: Disclosed
): Promise<Behind[]> {
	const findings = disclosed.findings.filter(({ evidence }) => evidence.rows > 0);
	const found = await evidenceOfEach(house.warehouse, disclosed, findings);
	return findings.map((finding, index) => ({
		finding,
		rows: discloseRows(found[index] ?? [], disclosed)
	}));
}

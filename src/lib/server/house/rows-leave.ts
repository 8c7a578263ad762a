import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { keepsFigures } from '#lib/server/disclosure/internal.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import type { House } from './house.ts';

/**
 * Takes a house, what a viewer may see and a report of it; says whether any spreadsheet row behind it may leave
 * for them. Where none may, its table of evidence would hold names of files and numbers of rows, and no more.
 */
export async function rowsLeave(
	house: Pick<House, 'warehouse'>,
	disclosed: Disclosed,
	{ restsOn }: Pick<Report, 'restsOn'>
): Promise<boolean> {
	if (keepsFigures(disclosed.agreement, disclosed.viewer)) return false;
	const findings = disclosed.findings.filter(
		({ clause, evidence }) => evidence.rows > 0 && (restsOn?.includes(clause) ?? true)
	);
	// One after another, as the first rows of the first finding nearly always say it.
	for (const finding of findings) {
		const [found = []] = await evidenceOfEach(house.warehouse, disclosed, [finding]);
		if (discloseRows(found, disclosed).rows.length > 0) return true;
	}
	return false;
}

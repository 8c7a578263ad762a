import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import type { House } from '#lib/server/house/house.ts';
import { notCounted, type NotCounted } from '#lib/server/review/exceptions/exceptions.ts';

/** Those that one measure of a promise did not count. */
export interface WhichOnes extends NotCounted {
	/** What was measured, where it is not what the promise takes its state from. */
	measure: string | null;
}

/** Takes a house, what is disclosed and a clause; names, for each measure of it that falls short, those that were not counted. */
export async function whichOnes(
	{ warehouse }: Pick<House, 'warehouse'>,
	disclosed: Disclosed,
	ref: string
): Promise<WhichOnes[]> {
	const findings = disclosed.findings.filter(
		({ clause, lead, state }) => clause === ref && (lead || FALLS_SHORT.includes(state))
	);
	const rows = await evidenceOfEach(warehouse, disclosed, findings);
	return findings.flatMap((finding, at) => {
		const found = notCounted(finding, discloseRows(rows[at] ?? [], disclosed), disclosed);
		return found ? [{ ...found, measure: finding.lead ? null : finding.title }] : [];
	});
}

const FALLS_SHORT = ['not-met', 'at-risk'];

import { dayOf } from '#lib/calendar/in-england.ts';
import { THRESHOLDS } from '#lib/server/disclosure/settings.ts';
import type { Accepted } from '#lib/server/intake/check/revisions.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import { name } from '#lib/server/warehouse/query.ts';

/**
 * Takes a partnership, and the number of the upload that is read, where it is one; gives what was accepted. So few people as have no figure of their own (METHOD
 * 7.2) must not get one from two figures side by side.
 */
export function acceptedFor(
	ledger: Ledger,
	partnership: string,
	upload: number | null = null
): Accepted {
	const days = ledger
		.uploads(partnership)
		.flatMap(({ seq, accepted }) => (accepted ? [`(${seq}, DATE '${dayOf(accepted)}')`] : []));
	const none = '(NULL::INTEGER, NULL::DATE)';
	return {
		rows: (
			dataset
		) => `SELECT rows.*, days.accepted_on, coalesce(upload = ${upload ?? 'NULL'}, false) AS own
			FROM ${name(dataset)} AS rows
			JOIN (VALUES ${days.join(', ') || none}) AS days(upload, accepted_on) USING (upload)`,
		few: THRESHOLDS.partner.smallCohort
	};
}

import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { questionsOf } from '#lib/server/agreements/questions-of.ts';
import { causesSince, type Cause } from '#lib/server/review/causes.ts';
import { sinceThen, type Since } from '#lib/server/review/since.ts';
import { VERSION } from '#lib/server/root.ts';
import type { House } from '../house.ts';
import { rulesFingerprint } from './rules.ts';
import type { SealedReport } from './sealed-reports.ts';
import { fileFor, leavingReport } from './signable.ts';

/**
 * Takes a house and one audience’s file of a sealed report; gives what the same report, made today for the
 * same audience and as at the same date, says otherwise, or null where it is no longer made for them.
 */
export async function changedSince(house: House, sealed: SealedReport): Promise<Since | null> {
	const { seal, audience, file } = sealed;
	const { partnership, year, asAt, report } = seal;
	const now = await leavingReport(house, { partnership, year, asAt, report }, audience);
	if (!now) return null;
	const uploads = house.ledger.uploads(partnership);
	const counting = uploads
		.filter(({ state }) => state === 'accepted')
		.map(({ id, file }) => ({ upload: id, file }));
	return sinceThen(
		{ report: file.content.document, uploads: file.content.evidence },
		{ report: now, uploads: counting },
		fileFor(audience),
		[...causes(house, sealed), ...otherRules(sealed)]
	);
}

function causes(house: House, { seal }: SealedReport): Cause[] {
	const { partnership, year, seq } = seal;
	return causesSince({
		...{ sealed: seq, year },
		entries: house.ledger.entries({ partnership }),
		uploads: house.ledger.uploads(partnership),
		questions: questionsOf(loadAgreement(loadPartnership(partnership).agreement))
	});
}

function otherRules({ file }: SealedReport): Cause[] {
	const { rules, software } = file.content;
	if (rules === rulesFingerprint()) return [];
	const versions =
		software === VERSION ? `within version ${VERSION}` : `from version ${software} to ${VERSION}`;
	const words = `The rules by which Accord measures, judges and protects have changed ${versions}.`;
	return [{ words, upload: null, datasets: [], clause: null }];
}

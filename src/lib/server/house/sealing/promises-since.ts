import { statedIn } from '#lib/document/stated.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { restatedBetween } from '#lib/server/disclosure/restated.ts';
import type { Sealed } from '#lib/server/ledger/said-entries.ts';
import { isChangedPromise } from '#lib/server/review/since.ts';
import type { Audience } from '#lib/server/review/seal/sealed-file.ts';
import type { As } from '#lib/server/said/said.ts';
import type { House } from '../house.ts';
import { soundReport } from './sealed-reports.ts';
import { fileFor, reportFor } from './signable.ts';

/** How many counts are remembered; each is one number. */
const REMEMBERED = 200;

const remembered = new Map<string, Promise<number | null>>();

/**
 * Takes a house, a seal and an audience; gives how many promises stand in another state than in what was
 * sealed for them, or null where either isn’t there for them. Counted as the page of changes counts, without
 * looking for the rows and uploads behind each, and once until something is written to the ledger.
 */
export function promisesChangedSince(
	house: House,
	seal: As<Sealed>,
	audience: Audience
): Promise<number | null> {
	const key = keyOf(house, seal, audience);
	const known = remembered.get(key);
	if (known) return known;
	const counted = count(house, seal, audience);
	remembered.set(key, counted);
	counted.catch(() => remembered.delete(key));
	for (const oldest of remembered.keys())
		if (remembered.size > REMEMBERED) remembered.delete(oldest);
	return counted;
}

function keyOf({ home, ledger }: House, { seq, partnership }: As<Sealed>, audience: Audience) {
	const followed = loadPartnership(partnership);
	const agreement = loadAgreement(followed.agreement);
	return JSON.stringify([home, ledger.last(), seq, audience, followed, agreement]);
}

async function count(house: House, seal: As<Sealed>, audience: Audience): Promise<number | null> {
	const sealed = soundReport(house, seal, audience);
	const now = sealed && (await reportFor(house, seal, audience));
	if (!now) return null;
	const [before, after] = [sealed.file.content.document, now.report].map(statedIn);
	return restatedBetween(before!, after!, fileFor(audience)).filter(isChangedPromise).length;
}

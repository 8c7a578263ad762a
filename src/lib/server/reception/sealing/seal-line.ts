import { dateInWords } from '#lib/calendar/words.ts';
import { changesHref, sealHref, sealedHref } from '#lib/document/addresses.ts';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { promisesChangedSince } from '#lib/server/house/sealing/promises-since.ts';
import { audienceOf } from '#lib/server/house/sealing/sealed-reports.ts';
import { sealableOn } from '#lib/server/house/sealing/signable.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Sealed } from '#lib/server/ledger/said-entries.ts';
import { placeOf } from '#lib/server/reports/place.ts';
import { many } from '#lib/server/reports/words/numbers.ts';
import type { As } from '#lib/server/said/said.ts';

/** What a report’s page says of its sealing: where it is signed, for those who may, and how it stands to what was approved last. */
export interface SealLine {
	sign: string | null;
	sealed: { href: string; on: string; since: { words: string; href: string } } | null;
}

/** Takes who asks, what is disclosed, a report’s name and the address of its page; gives where it is signed, and its last seal. */
export async function sealLine(
	person: Person | null,
	disclosed: Disclosed,
	report: string,
	url: URL
): Promise<SealLine> {
	const place = placeOf(disclosed);
	const decides = mayDecide(person, place.partnership) && sealableOn(disclosed).includes(report);
	return {
		sign: decides ? sealHref(place, report, url.searchParams.get('asAt') ?? undefined) : null,
		sealed: await lastSeal(person, disclosed, report)
	};
}

async function lastSeal(person: Person | null, disclosed: Disclosed, report: string) {
	const last = disclosed.said.seals.findLast((seal) => seal.report === report);
	if (!last) return null;
	const place = placeOf(disclosed);
	const sealed = sealedHref(place, last.seq);
	const changed = await changedPromises(disclosed, last);
	// The page of changes is for whoever is signed in; everybody else finds them under the sealed report.
	const href = person ? changesHref(place, last.seq) : `${sealed}#since`;
	return { href: sealed, on: dateInWords(last.on), since: { words: sinceInWords(changed), href } };
}

/** As at another day than the page it would take a second evaluation, for which nobody should wait here. */
async function changedPromises({ asAt, viewer }: Disclosed, seal: As<Sealed>) {
	if (asAt !== seal.asAt) return null;
	return promisesChangedSince(await theHouse(), seal, audienceOf(viewer));
}

function sinceInWords(changed: number | null): string {
	if (changed === null) return 'See what has changed since';
	if (changed === 0) return 'No promise has changed its state since';
	return `Since then ${many(changed, 'promise')} ${changed === 1 ? 'has' : 'have'} changed`;
}

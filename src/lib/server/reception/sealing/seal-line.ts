import { dateInWords } from '#lib/calendar/words.ts';
import { sealHref, sealedHref } from '#lib/document/addresses.ts';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { sealableOn } from '#lib/server/house/sealing/signable.ts';
import { placeOf } from '#lib/server/reports/place.ts';

/** What a report’s page says of its sealing: where it is signed, for those who may, and how it was sealed last. */
export interface SealLine {
	sign: string | null;
	sealed: { href: string; on: string } | null;
}

/** Takes who asks, what is disclosed, a report’s name and the address of its page; gives where it is signed, and its last seal. */
export function sealLine(
	person: Person | null,
	disclosed: Disclosed,
	report: string,
	url: URL
): SealLine {
	const place = placeOf(disclosed);
	const last = disclosed.said.seals.findLast((seal) => seal.report === report);
	const decides = mayDecide(person, place.partnership) && sealableOn(disclosed).includes(report);
	return {
		sign: decides ? sealHref(place, report, url.searchParams.get('asAt') ?? undefined) : null,
		sealed: last ? { href: sealedHref(place, last.seq), on: dateInWords(last.on) } : null
	};
}

import { dayOf } from '#lib/calendar/in-england.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { reportFileHref, reportHref, sealHref, sealedHref } from '#lib/document/addresses.ts';
import { today } from '#lib/server/clock.ts';
import { checkedBefore, isBlocked } from '#lib/server/house/sealing/checked.ts';
import { signedDocument } from '#lib/server/house/sealing/sealed-reports.ts';
import { rolesFor, signedOf } from '#lib/server/house/sealing/sign.ts';
import { MEMBERS, signableOf, type Signable } from '#lib/server/house/sealing/signable.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import { capital, inWords, list } from '#lib/server/reports/words/numbers.ts';
import type { Item } from '#lib/server/review/checklist.ts';
import { differenceInWords } from '#lib/server/review/difference-in-words.ts';
import { allSigned, signaturesOf, type Signature } from '#lib/server/review/signatures.ts';
import type { Sealing } from './asking.ts';
import { reportTitle, sealableTitles } from './report-titles.ts';

/** Takes who signs and which report; gives all that the page shows, or null where there is no such report to sign. */
export async function sealPage({ house, asking }: Sealing) {
	const signable = await signableOf(house, asking);
	if (!signable) return null;
	const { disclosed, digest, report } = signable;
	const items = checkedBefore(house, signable, today());
	const roles = rolesFor(signable, asking);
	const signatures = signaturesOf(roles, signedOf(house, asking), digest);
	const seals = sealsOf({ house, asking });
	return {
		/** What the forms send back, so that they mean the same document. */
		address: `report=${asking.report}&asAt=${asking.asAt}`,
		partnership: disclosed.partnership.name,
		title: reportTitle(asking.report, disclosed),
		...{ year: report.year.label, asAt: dateInWords(asking.asAt), headline: report.headline },
		href: `${reportHref(asking, asking.report)}?asAt=${asking.asAt}`,
		/** The report as members are given it in a file, which is how it leaves. */
		file: `${reportFileHref(asking, asking.report, 'pdf')}?asAt=${asking.asAt}`,
		reports: sealableTitles(disclosed).map(({ name, title }) => ({
			...{ title, href: sealHref(asking, name, asking.asAt), current: name === asking.report }
		})),
		items,
		blocked: isBlocked(items),
		inShort: inShort(items),
		document: digest,
		signatures: signatures.map((signature) => signatureShown({ house }, signable, signature)),
		allSigned: allSigned(signatures),
		/** The seal of this very document; null where it isn’t sealed as it stands. */
		sealed: seals.find(({ document }) => document === digest) ?? null,
		earlier: seals.filter(({ document }) => document !== digest)
	};
}

function inShort(items: Item[]): string {
	const blocking = items.filter(({ weight }) => weight === 'blocking').length;
	if (blocking === 1) return 'One thing stands in the way: nobody can sign until it is mended.';
	if (blocking > 1)
		return capital(
			`${inWords(blocking)} things stand in the way: nobody can sign until they are mended.`
		);
	if (items.length === 0) return 'Nothing is missing.';
	return 'Nothing stands in the way. What is listed here doesn’t stop anybody from signing.';
}

function signatureShown(
	{ house }: Pick<Sealing, 'house'>,
	signable: Signable,
	{ role, signedAt, lapsed }: Signature
) {
	const before = lapsed && signedDocument(house, lapsed.document);
	return {
		role,
		signedOn: signedAt && dateInWords(dayOf({ at: signedAt })),
		lapsed: lapsed && {
			on: dateInWords(dayOf(lapsed)),
			what: before ? differenceInWords(before.report, signable.report, MEMBERS) : null
		}
	};
}

function sealsOf({ house, asking }: Pick<Sealing, 'house' | 'asking'>) {
	return saidOf(house, asking.partnership, asking.year)
		.seals.filter(({ report }) => report === asking.report)
		.map(({ seq, on, asAt, signed, document }) => ({
			href: sealedHref(asking, seq),
			on: dateInWords(on),
			asAt: dateInWords(asAt),
			signed: list(signed.map(({ role }) => `the ${role}`)),
			document
		}))
		.toReversed();
}

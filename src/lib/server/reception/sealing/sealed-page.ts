import { error } from '@sveltejs/kit';
import { dateInWords } from '#lib/calendar/words.ts';
import { sealedHref } from '#lib/document/addresses.ts';
import { viewerOf } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { FORMATS } from '#lib/server/exports/index.ts';
import type { House } from '#lib/server/house/house.ts';
import {
	audienceOf,
	sealAt,
	sealedReport,
	type SealedReport
} from '#lib/server/house/sealing/sealed-reports.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { list } from '#lib/server/reports/words/numbers.ts';
import { fingerprintInWords } from '#lib/server/review/seal/seal.ts';
import { partnershipOpenTo, type Place } from '../showing.ts';
import { formatsOffered } from '../take-away.ts';

/** A sealed report as somebody may read it. */
export interface Opened {
	house: House;
	viewer: Viewer;
	sealed: SealedReport;
}

/** Takes who asks, a place and a seal’s place in the ledger; gives the file of the audience that they belong to. */
export async function openSealed(
	person: Person | null,
	place: Place,
	seal: string | null
): Promise<Opened> {
	const partnership = partnershipOpenTo(person, place.partnership);
	const viewer = viewerOf(person, partnership, 'export');
	const house = await theHouse();
	const found = sealAt(house, partnership.id, place.year, Number(seal));
	const sealed = viewer && found ? sealedReport(house, found, audienceOf(viewer)) : null;
	if (!viewer || !sealed) error(404, 'There is no such sealed report, or it isn’t open to you.');
	return { house, viewer, sealed };
}

/** Takes an opened sealed report; gives what stands above it: when, by whom, and what proves it. */
export function sealShown({ sealed }: Opened) {
	const { sealedOn, signed, report, partnership, year } = sealed.file.content;
	const base = sealedHref({ partnership, year }, sealed.seal.seq);
	const formats = formatsOffered((extension) => `${base}/${report}.${extension}`);
	return {
		on: dateInWords(sealedOn),
		signed: list(signed.map(({ role }) => `the ${role}`)),
		digest: sealed.file.digest,
		key: fingerprintInWords(sealed.file.signature.fingerprint),
		evidence: sealed.file.content.evidence,
		takeAway: [
			// The sealed file is the document as JSON, with what proves it.
			...formats.filter(({ label }) => label !== FORMATS.json.label),
			{ label: 'All of it (zip)', href: `${base}/${report}.zip` },
			{ label: 'Sealed file', href: `${base}/${report}.json` }
		]
	};
}

/** Takes an opened sealed report and an extension; gives the name of its file, which says what it sums up to. */
export function sealedFileName({ sealed }: Opened, extension: string): string {
	const { partnership, year, report } = sealed.file.content;
	return `${partnership}-${year}-${report}-sealed-${sealed.file.digest.slice(0, 8)}.${extension}`;
}

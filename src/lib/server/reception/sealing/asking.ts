import { error } from '@sveltejs/kit';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { today } from '#lib/server/clock.ts';
import type { House } from '#lib/server/house/house.ts';
import { STILL_TO_COME } from '#lib/server/house/sealing/sign.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import type { Asking } from '#lib/server/house/sealing/signable.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { ownReports } from '#lib/server/reports/offered.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { partnershipOpenTo, type Place } from '../showing.ts';
import { asAtOf, yearOf } from '../when.ts';

/** Somebody who signs, and which report. */
export interface Sealing {
	house: House;
	asking: Asking;
	person: Person;
	/** True where the address left open which report or which date is meant. */
	isOpen: boolean;
}

/** Takes who asks and the address of the page that seals; gives which report is meant, where they may decide. */
export async function sealing(person: Person | null, place: Place, url: URL): Promise<Sealing> {
	const partnership = partnershipOpenTo(person, place.partnership);
	if (!mayDecide(person, partnership.id))
		error(403, 'Reports are signed and sealed by members of the forum and administrators.');
	const house = await theHouse();
	const year = yearOf(place.year, partnership);
	const [own] = ownReports(loadAgreement(partnership.agreement));
	const report = url.searchParams.get('report') ?? own?.name ?? 'annual-evaluation';
	const asked = url.searchParams.get('asAt');
	const about = { partnership: partnership.id, year: year.id, report };
	const asAt = asked ? asAtOf(url, year) : (lastSigned(house, about) ?? asAtOf(url, year));
	if (asAt > today()) error(400, STILL_TO_COME);
	const isOpen = !asked || !url.searchParams.has('report');
	return { house, asking: { ...about, asAt }, person, isOpen };
}

/** Who signs second signs the report as at the date of the first, whatever day it is. */
function lastSigned(house: House, { partnership, year, report }: Omit<Asking, 'asAt'>) {
	const { signed } = saidOf(house, partnership, year);
	return signed.findLast((one) => one.report === report && one.asAt <= today())?.asAt;
}

import { yearHref } from '#lib/document/addresses.ts';
import type { Report } from '#lib/document/report.ts';
import { mayWrite } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import type { Place } from '../showing.ts';
import { writtenUnder } from './about.ts';

/** Where a report is written, and how many of the places that it needs are still missing. */
export interface Writing {
	href: string;
	missing: number;
}

/** Takes who asks, a report, the name and place in its address, and that address; gives where it is written, or null for who may not or where nothing is. */
export function writingAt(
	person: Person | null,
	report: Report,
	place: Place & { report: string },
	url: URL
): Writing | null {
	const places = placesOf(report).map(({ place }) => place);
	if (places.length === 0 || !mayWrite(person, place.partnership, place.report)) return null;
	const asAt = url.searchParams.get('asAt');
	return {
		href: `${yearHref(place)}/${writtenUnder(place.report)}/write${asAt ? `?asAt=${asAt}` : ''}`,
		missing: places.filter(({ required, written }) => required && !written).length
	};
}

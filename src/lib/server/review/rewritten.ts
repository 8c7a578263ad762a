import type { Commentary, Report } from '#lib/document/report.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';

/** A place in a report where the words are others than they were. */
export interface Rewritten {
	/** Title of its section. */
	section: string;
	heading: string;
	what: 'written' | 'rewritten' | 'emptied';
	/** Role of whoever wrote what stands there now, and the ISO date; null where nothing does. */
	by: string | null;
	on: string | null;
}

/** Takes two versions of a report; gives the places where what people wrote is something else in the later. */
export function rewrittenBetween(before: Report, after: Report): Rewritten[] {
	const old = new Map(placesOf(before).map(({ section, place }) => [key(section, place), place]));
	return placesOf(after).flatMap(({ section, title, place }) => {
		const then = old.get(key(section, place))?.written ?? null;
		const now = place.written;
		if (JSON.stringify(then?.passages) === JSON.stringify(now?.passages)) return [];
		const what = then === null ? 'written' : now === null ? 'emptied' : 'rewritten';
		const by = now?.by ?? null;
		return [{ section: title, heading: place.heading, what, by, on: now?.on ?? null }];
	});
}

function key(section: string, { id }: Commentary): string {
	return `${section} ${id}`;
}

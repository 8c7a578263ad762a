import { dayInEngland } from '#lib/calendar/in-england.ts';
import type { Entry, Received } from '#lib/server/ledger/entries.ts';

/** The entry by which a file came in. */
export type Arrival = Entry & Received;

/**
 * Takes the entry by which a file came in; gives when it was received, on the day that every report tells,
 * and when it was entered here, where that was another day.
 */
export function arrived({ at, by, on }: Arrival): { at: string; what: string }[] {
	const what = `received from ${by}`;
	if (on === undefined || on === dayInEngland(new Date(at))) return [{ at, what }];
	return [
		{ at: `${on}T12:00:00.000Z`, what },
		{ at, what: 'entered here' }
	];
}

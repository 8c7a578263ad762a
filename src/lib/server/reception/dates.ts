import type { DisclosedDates } from '#lib/server/disclosure/dates.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { datesDisclosed } from '#lib/server/house/dates-disclosed.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { ics } from '#lib/server/exports/ics/ics.ts';
import { calendarEntries } from '#lib/server/reports/calendar/entries.ts';

/** Takes what is disclosed; gives the dates of its year that may be shown with it, by the same door. */
export async function datesShown(disclosed: Disclosed): Promise<DisclosedDates> {
	return datesDisclosed(await theHouse(), disclosed);
}

/** Takes what is disclosed; gives its dates as a calendar that other programs read. */
export async function calendarFile(disclosed: Disclosed): Promise<Response> {
	const { partnership, year } = disclosed;
	const { ledger } = await theHouse();
	// The time of the last thing that anybody did: the same evidence gives the same bytes.
	const last = ledger.entries({ partnership: partnership.id }).at(-1);
	const bytes = ics({
		name: `${partnership.shortName}${partnership.sample ? ' (invented)' : ''}`,
		stamp: last?.at ?? `${year.from}T00:00:00Z`,
		entries: calendarEntries(disclosed, await datesShown(disclosed))
	});
	return new Response(Buffer.from(bytes), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `inline; filename="${partnership.id}-${year.id}.ics"`,
			'cache-control': 'private, no-store'
		}
	});
}

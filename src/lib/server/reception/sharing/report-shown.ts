import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { calendarReport } from '#lib/server/reports/calendar/calendar.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { datesShown } from '../dates.ts';

/** The calendar of a year is shared like its reports: its dates are for whoever has a calendar. */
export const CALENDAR = 'calendar';

/** Takes a report’s name and for whom; says whether it is there for them. */
export function isShown(name: string, reader: Pick<Disclosed, 'agreement' | 'viewer'>): boolean {
	return name === CALENDAR || (builderOf(name) !== undefined && isOffered(name, reader));
}

/** Takes what is disclosed and a report’s name; gives the report, or null where it isn’t there for this reader. */
export async function reportShown(disclosed: Disclosed, name: string): Promise<Report | null> {
	if (!isShown(name, disclosed)) return null;
	if (name === CALENDAR) return calendarReport(disclosed, await datesShown(disclosed));
	return builderOf(name)!(disclosed);
}

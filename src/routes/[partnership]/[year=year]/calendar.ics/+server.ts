import { calendarFile } from '#lib/server/reception/dates.ts';
import { show } from '#lib/server/reception/showing.ts';
import type { RequestHandler } from './$types';

/** The dates of a year for a calendar of one’s own, as far as they may leave the house. */
export const GET: RequestHandler = async ({ locals, params, url }) =>
	calendarFile(await show(locals.person, params, url, 'export'));

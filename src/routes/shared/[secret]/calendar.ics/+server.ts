import { error } from '@sveltejs/kit';
import { calendarFile } from '#lib/server/reception/dates.ts';
import { openLink } from '#lib/server/reception/sharing/opening.ts';
import { CALENDAR } from '#lib/server/reception/sharing/report-shown.ts';
import type { RequestHandler } from './$types';

/** The dates of a year for a calendar program, which can’t sign in: it fetches them by this address. */
export const GET: RequestHandler = async ({ params, getClientAddress }) => {
	const { link, disclosed } = await openLink(params.secret, getClientAddress());
	if (link.report !== CALENDAR || !disclosed) error(404, 'The link opens no calendar.');
	return calendarFile(disclosed);
};

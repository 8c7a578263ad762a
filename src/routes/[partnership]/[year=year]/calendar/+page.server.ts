import { datesShown } from '#lib/server/reception/dates.ts';
import { show } from '#lib/server/reception/showing.ts';
import { calendarReport } from '#lib/server/reports/calendar/calendar.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'partner');
	return { report: calendarReport(disclosed, await datesShown(disclosed)) };
};

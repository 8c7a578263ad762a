import { discloseDates, type DisclosedDates } from '#lib/server/disclosure/dates.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { datesOf } from '#lib/server/evaluation/dates/dates.ts';
import { reportsDue } from '#lib/server/reports/calendar/reports-due.ts';
import { requestsDue } from '#lib/server/reports/calendar/requests-due.ts';
import { requestsAsked } from './requests-asked.ts';
import type { House } from './house.ts';

/** Takes a house and what is disclosed; gives the dates of its year, the reports that fall due and what reviews asked for among them, as far as they may be shown with it. */
export async function datesDisclosed(
	{ warehouse, ledger }: Pick<House, 'warehouse' | 'ledger'>,
	disclosed: Disclosed
): Promise<DisclosedDates> {
	const dates = [
		...(await datesOf(warehouse, disclosed)),
		...reportsDue(disclosed),
		...requestsDue(disclosed, requestsAsked({ ledger }, disclosed))
	];
	return discloseDates(
		dates.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)),
		disclosed
	);
}

import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import { keepsFigures } from './internal.ts';
import { mayLeave } from './rows.ts';
import type { Disclosed } from './disclosed.ts';

declare const door: unique symbol;

/** Dates that one viewer may see. Only `discloseDates` makes them. */
export interface DisclosedDates {
	readonly [door]: true;
	dates: Dated[];
	/** Dates of schools that are not for this viewer. */
	withheld: number;
}

/** Takes the dates of a year and what a viewer may see of it; gives those that they may see, with the words of senders for signed-in partners alone. */
export function discloseDates(dates: Dated[], disclosed: Disclosed): DisclosedDates {
	const allowed = dates.filter((dated) => isFor(dated, disclosed));
	const words = seesWords(disclosed);
	return {
		dates: allowed.map((dated) => (words ? dated : { ...dated, title: null })),
		withheld: dates.length - allowed.length
	} as DisclosedDates;
}

/** That a school’s own board met is for those who may see what the school did. */
function isFor({ kind, school }: Dated, disclosed: Disclosed): boolean {
	if (school === null) return true;
	const dataset = kind === 'meeting' ? 'attendance' : 'register';
	return mayLeave({ dataset, cells: { school_urn: school, group_code: 'GB' } }, disclosed);
}

function seesWords({ viewer, agreement }: Disclosed): boolean {
	return (
		viewer.audience === 'partner' && viewer.role !== 'public' && !keepsFigures(agreement, viewer)
	);
}

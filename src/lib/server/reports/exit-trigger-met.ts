import { reportHref } from '#lib/document/addresses.ts';
import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { keepsFigures } from '#lib/server/disclosure/internal.ts';
import { triggersOf } from './management-partnership/headline.ts';
import { placeOf } from './place.ts';
import { capital, outOf } from './words/numbers.ts';

/** Takes what is disclosed; gives that an exit trigger of the contract is met, with the joint committee’s report, for its members alone. */
export function exitTriggerMet(disclosed: Disclosed): Pick<Report, 'first'> {
	if (keepsFigures(disclosed.agreement, disclosed.viewer)) return {};
	const triggers = triggersOf(disclosed);
	const met = triggers.filter(({ standing }) => standing === 'Met');
	if (met.length === 0) return {};
	const have = met.length === 1 ? 'has' : 'have';
	return {
		first: {
			text: `${capital(outOf(met.length, triggers.length))} exit triggers ${have} been met: ${met.map(({ label }) => label.replace(/\.$/, '')).join('; ')}.`,
			href: reportHref(placeOf(disclosed), 'management-partnership')
		}
	};
}

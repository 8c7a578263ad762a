import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import { halfTermsCompleted, type HalfTerm } from '#lib/calendar/half-terms.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import { halfTermsOf } from '#lib/server/agreements/half-terms-of.ts';
import { inForce } from '#lib/server/agreements/in-force.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Clock } from './judge/ruling.ts';

/** What is evaluated, before any evidence is read. */
export interface Setting {
	partnership: Partnership;
	/** With the targets in force at the as-at date, or on the year’s last day where that is over. */
	agreement: Agreement;
	year: AcademicYear;
	asAt: string;
	halfTerms: HalfTerm[];
	/** True where METHOD 4.1’s dates stand in for the partnership’s own. */
	fallbackDates: boolean;
	clock: Clock;
}

/** Takes who, what and when; gives the setting of an evaluation. */
export function settingOf(
	partnership: Partnership,
	agreement: Agreement,
	year: AcademicYear,
	asAt: string
): Setting {
	const { halfTerms, fallback } = halfTermsOf(partnership, year);
	return {
		partnership,
		// A year that is over is judged by what was agreed while it lasted.
		agreement: inForce(agreement, partnership, asAt < year.to ? asAt : year.to),
		year,
		asAt,
		halfTerms,
		fallbackDates: fallback,
		clock: {
			asAt,
			closed: asAt >= year.to,
			halfTermsCompleted: halfTermsCompleted(halfTerms, asAt),
			yearLabel: year.label
		}
	};
}

/** Takes a group’s code; gives its name as a sentence has it, "the annual review", or the code where it has none. */
export function groupName(agreement: Agreement, code: string): string {
	const groups = [...agreement.forums, ...agreement.otherGroups];
	const name = groups.find((group) => group.code === code)?.name;
	return name ? withinSentence(name) : code;
}

/** A name whose other words are written small is no proper name: "Annual review", but "Governor Forum". */
function withinSentence(name: string): string {
	const isProper = /[A-Z]/.test(name.slice(1));
	return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

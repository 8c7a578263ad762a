import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import { fallbackHalfTerms, type HalfTerm } from '#lib/calendar/half-terms.ts';
import type { Partnership } from './partnership.ts';

/** Takes a partnership and a year; gives its half terms, with `fallback` true where it sent no dates and METHOD 4.1's stand in. */
export function halfTermsOf(
	partnership: Partnership,
	year: AcademicYear
): { halfTerms: HalfTerm[]; fallback: boolean } {
	const named = fallbackHalfTerms(year);
	const dates = partnership.calendar[year.id];
	if (!dates) return { halfTerms: named, fallback: true };
	const halfTerms = named.map((halfTerm, h) => ({
		...halfTerm,
		...dates[h],
		halfTerm: halfTerm.halfTerm
	}));
	return { halfTerms, fallback: false };
}

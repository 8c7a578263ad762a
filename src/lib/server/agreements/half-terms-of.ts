import { academicYear, type AcademicYear } from '#lib/calendar/academic-year.ts';
import {
	financialYearBefore,
	isFinancial,
	type FinancialYear
} from '#lib/calendar/financial-year.ts';
import { fallbackHalfTerms, type HalfTerm } from '#lib/calendar/half-terms.ts';
import type { Partnership } from './partnership.ts';

interface HalfTerms {
	halfTerms: HalfTerm[];
	fallback: boolean;
}

/** Takes a partnership and a year; gives its half terms, with `fallback` true where it sent no dates and METHOD 4.1's stand in. */
export function halfTermsOf(partnership: Partnership, year: AcademicYear): HalfTerms {
	if (isFinancial(year)) return acrossTwoYears(partnership, year);
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

/** A financial year begins in one academic year’s summer and ends in the next one’s spring: six half terms too. */
function acrossTwoYears(partnership: Partnership, year: FinancialYear): HalfTerms {
	const before = halfTermsOf(partnership, academicYear(financialYearBefore(year).id));
	const after = halfTermsOf(partnership, academicYear(year.id));
	return {
		halfTerms: [...before.halfTerms.slice(4), ...after.halfTerms.slice(0, 4)],
		fallback: before.fallback || after.fallback
	};
}

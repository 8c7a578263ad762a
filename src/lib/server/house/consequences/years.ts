import { academicYear, academicYearOf, type AcademicYear } from '#lib/calendar/academic-year.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Touched } from '#lib/server/warehouse/periods.ts';

/**
 * Takes the years that rows are about and today's date; gives those of them that the partnership is
 * evaluated for, earliest first; the one that is open where there is none.
 */
export function yearsToCompare(
	touched: Touched[],
	{ term }: Partnership,
	today: string
): AcademicYear[] {
	const until = term.to !== undefined && term.to < today ? term.to : today;
	const last = startOf(today < term.from ? term.from : until);
	const years = [];
	for (let start = startOf(term.from); start <= last; start++)
		if (touched.some(({ year, onwards }) => year === start || (onwards && year < start)))
			years.push(start);
	return (years.length > 0 ? years : [last]).map(yearStarting);
}

function startOf(date: string): number {
	return Number(academicYearOf(date).from.slice(0, 4));
}

function yearStarting(start: number): AcademicYear {
	return academicYear(`${start}-${String((start + 1) % 100).padStart(2, '0')}`);
}

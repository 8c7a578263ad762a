import { error } from '@sveltejs/kit';
import { academicYear, academicYearOf, type AcademicYear } from '#lib/calendar/academic-year.ts';
import { isDate, today } from '#lib/server/clock.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';

/** Takes an academic year from an address; gives it, if the partnership has got that far. */
export function yearOf(id: string, partnership: Partnership): AcademicYear {
	const year = yearsOf(partnership).find((candidate) => candidate.id === id);
	if (!year) error(404, `${partnership.shortName} has no evaluation for ${id}.`);
	return year;
}

/** The academic years of the partnership's term, up to the one that is open today. */
export function yearsOf({ term }: Partnership): AcademicYear[] {
	const first = Number(academicYearOf(term.from).from.slice(0, 4));
	const now = today() < term.from ? term.from : today();
	const until = term.to !== undefined && term.to < now ? term.to : now;
	const last = Number(academicYearOf(until).from.slice(0, 4));
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const start = first + index;
		return academicYear(`${start}-${String((start + 1) % 100).padStart(2, '0')}`);
	});
}

/** The date in the address, or the earlier of today and the year's last day. */
export function asAtOf(url: URL, year: AcademicYear): string {
	const asked = url.searchParams.get('asAt');
	if (!asked) return today() < year.to ? today() : year.to;
	if (!isDate(asked) || asked < year.from) {
		error(400, `Write the as-at date like 2026-08-31, from ${year.from} on.`);
	}
	return asked;
}

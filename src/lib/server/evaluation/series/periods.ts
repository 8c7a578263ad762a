import type { HalfTerm } from '#lib/calendar/half-terms.ts';

const DAY = 24 * 60 * 60 * 1000;

/** August has no school, and would say nothing of the months around it (METHOD 5.8: term time only). */
const NO_SCHOOL = '08';

/** Takes the first days of two months and, where only whole months count, the as-at date; gives the first day of each month of term from one to the other. */
export function monthsOf(first: string, last: string, asAt: string | null): string[] {
	const months: string[] = [];
	for (let month = first; month <= last; month = monthAfter(month)) {
		const isOver = asAt === null || dayBefore(monthAfter(month)) <= asAt;
		if (month.slice(5, 7) !== NO_SCHOOL && isOver) months.push(month);
	}
	return months;
}

/** Takes the first days of two weeks and the half terms; gives the first day of each week of term from one to the other. */
export function weeksOf(first: string, last: string, halfTerms: HalfTerm[]): string[] {
	const weeks: string[] = [];
	for (let week = first; week <= last; week = dayAfter(week, 7)) {
		const isTerm = halfTerms.some(({ from, to }) => dayAfter(week, 4) >= from && week <= to);
		if (isTerm) weeks.push(week);
	}
	return weeks;
}

function monthAfter(month: string): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
	return dayAfter(day, -1);
}

function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

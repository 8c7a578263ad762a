import { academicYearOf } from '#lib/calendar/academic-year.ts';

/** A stretch of days that a title speaks of; ISO and inclusive. */
export interface Span {
	from: string;
	to: string;
	/** As it is written. */
	written: string;
}

/** Takes what stands around a table; gives the academic years and terms that it names. */
export function spansIn(text: string): Span[] {
	const years = [...text.matchAll(YEARS)].flatMap(([written, first, second]) =>
		follows(first!, second!) ? [academicYear(Number(first!.slice(-2)) + 2000, written)] : []
	);
	const terms = [...text.matchAll(TERMS)].map(([written, term, year]) => ({
		...termOf(term!.toLowerCase(), Number(year)),
		written
	}));
	return [...years, ...terms];
}

/** Takes a day and month without a year, and spans; gives the one ISO date that it can be, or null. */
export function dayWithin(
	{ day = 0, month = 0, year, weekday }: DayAndMonth,
	spans: Span[]
): string | null {
	// What says its year may be of another term of the same year than the title names.
	const within = year === undefined ? spans : spans.map(({ from }) => academicYearOf(from));
	const years = within
		.flatMap(({ from, to }) => [from, to])
		.map((date) => Number(date.slice(0, 4)));
	const dates = [...new Set(years)]
		.map((year) => iso(year, month, day))
		.filter((date) => date !== null)
		.filter((date) => within.some(({ from, to }) => from <= date && date <= to))
		.filter((date) => year === undefined || Number(date.slice(2, 4)) === year);
	const [only] = dates;
	if (dates.length !== 1 || !only) return null;
	return weekday && weekdayOf(only) !== weekday ? null : only;
}

interface DayAndMonth {
	day?: number;
	month?: number;
	/** Its last two figures. */
	year?: number;
	/** The first three letters. */
	weekday?: string;
}

const YEARS = /(?<![\d/.-])(20\d\d|2\d)\s*(?:-|–|\/|to|_)\s*(20\d\d|\d\d)(?![\d/.-])/gi;
const TERMS = /\b(autumn|spring|summer)(?: term)?,? *(20\d\d)(?!\s*[-–/]\s*\d)/gi;

// 25/26 and 2025-26 are years; 12/25 and 2025-09 are not.
function follows(first: string, second: string): boolean {
	return Number(second.slice(-2)) === (Number(first.slice(-2)) + 1) % 100;
}

function academicYear(first: number, written: string): Span {
	return { from: `${first}-09-01`, to: `${first + 1}-08-31`, written };
}

function termOf(term: string, year: number): { from: string; to: string } {
	if (term === 'autumn') return { from: `${year}-09-01`, to: `${year}-12-31` };
	if (term === 'spring') return { from: `${year}-01-01`, to: `${year}-04-30` };
	return { from: `${year}-04-01`, to: `${year}-08-31` };
}

function iso(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const there = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return there ? date.toISOString().slice(0, 10) : null;
}

function weekdayOf(date: string): string {
	const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
	return days[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
}

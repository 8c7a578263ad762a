import { academicYear, type AcademicYear } from '#lib/calendar/academic-year.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { UserMistake } from './outcome.ts';

/** What `--partnership`, `--year` and `--as-at` say. */
export interface Asked {
	partnership: string;
	year: string;
	asAt?: string;
}

/** Takes the options of a command; gives the question they ask, as at today or the year's last day where no date is named. */
export function questionFrom({ partnership, year, asAt }: Asked) {
	const asked = academicYear(year);
	return { partnership, year, asAt: asAt ?? lastKnownDay(asked) } satisfies Asked;
}

/** Takes the text of `--as-at`; gives it, or says how to write a date. */
export function isoDate(text: string): string {
	const date = new Date(`${text}T00:00:00Z`);
	const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
	if (isDate && date.toISOString().startsWith(text)) return text;
	throw new UserMistake(`“${text}” is not a date. Write it like 2026-08-31.`);
}

/** The earlier of today and the year's last day: the only place where a clock is read. */
function lastKnownDay({ from, to }: AcademicYear): string {
	const now = new Date();
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
	const today = `${now.getFullYear()}-${month}-${day}`;
	if (today < from)
		throw new UserMistake(
			`The year begins on ${dateInWords(from)}. To look ahead, name a date: --as-at ${from}`
		);
	return today < to ? today : to;
}

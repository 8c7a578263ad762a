import { academicYear, type AcademicYear } from '#lib/calendar/academic-year.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { isDate, today } from '#lib/server/clock.ts';
import { UserMistake } from './outcome.ts';

/** What `--partnership`, `--year` and `--as-at` say. */
export interface Asked {
	partnership: string;
	year: string;
	asAt?: string;
}

/** What `--year` is, where a command is about agreements and the Best Value framework alike. */
export const YEAR_HELP =
	'the academic year, such as 2025-26; of a Best Value review, the financial year of that name';

/** Takes the options of a command; gives the question they ask, as at today or the year's last day where no date is named. */
export function questionFrom({ partnership, year, asAt }: Asked) {
	const asked = academicYear(year);
	return { partnership, year, asAt: asAt ?? lastKnownDay(asked) } satisfies Asked;
}

/** Takes the text of `--as-at`; gives it, or says how to write a date. */
export function isoDate(text: string): string {
	if (isDate(text)) return text;
	throw new UserMistake(`“${text}” is not a date. Write it like 2026-08-31.`);
}

/** The earlier of today and the year's last day. */
function lastKnownDay({ from, to }: AcademicYear): string {
	const now = today();
	if (now < from)
		throw new UserMistake(
			`The year begins on ${dateInWords(from)}. To look ahead, name a date: --as-at ${from}`
		);
	return now < to ? now : to;
}

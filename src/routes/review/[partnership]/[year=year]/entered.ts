import { dayOf } from '#lib/calendar/in-england.ts';
import { dateInWords } from '#lib/calendar/words.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Takes the day of a meeting (ISO date) and when something of it was written down (ISO time); gives “, entered on …” where that was more than a week later, else nothing. */
export function enteredLater(meeting: string, at: string): string {
	const day = dayOf({ at });
	return Date.parse(day) - Date.parse(meeting) > WEEK ? `, entered on ${dateInWords(day)}` : '';
}

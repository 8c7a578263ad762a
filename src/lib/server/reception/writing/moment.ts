import { dateInWords } from '#lib/calendar/words.ts';
import { today } from '#lib/server/clock.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hour: '2-digit',
	minute: '2-digit'
});

/** Takes an ISO time; gives what the clock shows in England: "14:03". */
export function clockTime(at: string): string {
	return CLOCK.format(new Date(at));
}

/** Takes an ISO time; gives "3 March 2026 at 14:03". */
export function momentInWords(at: string): string {
	return `${dateInWords(today(new Date(at)))} at ${clockTime(at)}`;
}

/** Takes words from the ledger; gives when they were written, without a clock where they carry a day of their own. */
export function whenWritten({ on, at }: { on?: string; at: string }): string {
	return on ? dateInWords(on) : momentInWords(at);
}

import { dateInWords } from '#lib/calendar/words.ts';
import { today } from '#lib/server/clock.ts';

const HOURS = {
	timeZone: 'Europe/London',
	hour: '2-digit',
	minute: '2-digit'
} as const;
const CLOCK = new Intl.DateTimeFormat('en-GB', HOURS);
const SECONDS = new Intl.DateTimeFormat('en-GB', { ...HOURS, second: '2-digit' });

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

/** Takes words from the ledger; gives when each was written, to the second where two of them share a minute. */
export function whenEach(all: { seq: number; on?: string; at: string }[]): Map<number, string> {
	const shared = Map.groupBy(all, whenWritten);
	return new Map(
		all.map((one) => {
			const minute = whenWritten(one);
			const isAlone = one.on !== undefined || shared.get(minute)!.length === 1;
			return [one.seq, isAlone ? minute : toTheSecond(one.at)];
		})
	);
}

/** "3 March 2026 at 14:03:27". */
function toTheSecond(at: string): string {
	return `${dateInWords(today(new Date(at)))} at ${SECONDS.format(new Date(at))}`;
}

import { dateInWords } from '#lib/calendar/words.ts';
import type { Shared } from './cover.ts';
import { judgeRate } from './rate.ts';
import type { Clock, Ruling } from './ruling.ts';

/** Takes k on time of n due; judges dated items by J-ONTIME: as a rate, but Not due where none was due (METHOD 6). */
export function judgeOnTime(items: Shared, clock: Clock): Ruling {
	if (items.denominator !== 0) return judgeRate(items, clock, 'J-ONTIME');
	const judgement = items.target === null ? 'For information' : `J-ONTIME(${items.target}%)`;
	return {
		state: 'not-due',
		judgement,
		reason: `Nothing was due by ${dateInWords(clock.asAt)}.`
	};
}

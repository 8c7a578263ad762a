import type { Shared } from './cover.ts';
import { judgeRate } from './rate.ts';
import type { Clock, Ruling } from './ruling.ts';

/** Takes k on time of n due; judges dated items by J-ONTIME: as a rate, whose items count once they are due (METHOD 6). */
export function judgeOnTime(items: Shared, clock: Clock): Ruling {
	return judgeRate(items, clock, 'J-ONTIME');
}

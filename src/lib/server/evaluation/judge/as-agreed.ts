import type { Measurement } from '#lib/server/agreements/agreement.ts';
import { judgeCover, type Shared } from './cover.ts';
import { judgeOnTime } from './on-time.ts';
import { judgeRate } from './rate.ts';
import type { Clock, Ruling } from './ruling.ts';

/** Takes a share and the template that the agreement names; judges "each" and "all" by pace (J-COVER), anything else as a rate. */
export function judgeAsAgreed(judge: Measurement['judge'], shared: Shared, clock: Clock): Ruling {
	if (judge === 'J-COVER') return judgeCover(shared, clock);
	return judge === 'J-ONTIME' ? judgeOnTime(shared, clock) : judgeRate(shared, clock);
}

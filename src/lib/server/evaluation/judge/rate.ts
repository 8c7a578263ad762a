import { agreed, reaches, type Shared } from './cover.ts';
import {
	forInformation,
	nothingDue,
	nothingSent,
	soFar,
	type Clock,
	type Ruling
} from './ruling.ts';
import { percentTarget, shareThat } from './words.ts';

/** A rate, and the highest it can still become, where that is known. */
export type Rate = Shared & { bestPossible?: number };

/** Takes a share; judges it against an agreed percentage by J-RATE (METHOD 6). */
export function judgeRate(rate: Rate, clock: Clock, template = 'J-RATE'): Ruling {
	const { numerator: k, denominator: n, target } = rate;
	const judgement = target === null ? 'For information' : `${template}(${percentTarget(target)})`;
	if (n === 0) return nothingDue(clock, judgement);
	if (k === null || n === null) return nothingSent(rate.about, clock, judgement);
	const figure = `${shareThat(k, n, rate)}${soFar(clock)}`;
	if (target === null) return forInformation(figure);
	const reason = `${figure}; ${agreed(target)}.`;
	if (reaches(k, n, target)) return { state: clock.closed ? 'met' : 'on-track', judgement, reason };
	if (clock.closed) return { state: 'not-met', judgement, reason };
	if (rate.bestPossible !== undefined && rate.bestPossible < target) {
		return {
			state: 'not-met',
			judgement,
			reason: `${figure}; ${percentTarget(target)} was agreed and can’t now be reached.`
		};
	}
	return { state: 'at-risk', judgement, reason };
}

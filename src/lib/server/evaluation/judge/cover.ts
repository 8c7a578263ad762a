import { dateInWords } from '#lib/calendar/words.ts';
import {
	forInformation,
	nothingDue,
	nothingSent,
	soFar,
	type Clock,
	type Ruling
} from './ruling.ts';
import { fixed, percentTarget, shareThat } from './words.ts';

/** What J-COVER, J-RATE and J-ONTIME look at. */
export interface Shared {
	numerator: number | null;
	/** Null where it was not supplied; 0 where nothing was due. */
	denominator: number | null;
	/** Percent, where one was agreed. */
	target: number | null;
	/** "schools", "school-meetings". */
	counts: string;
	/** What is true of the numerator: "were represented at the meetings held". */
	did: string;
	/** "attendance of the Governor Forum". */
	about: string;
}

/** Takes k covered of n; judges "each" and "all" by J-COVER, whose pace rises with the half terms (METHOD 6). */
export function judgeCover(covered: Shared, clock: Clock): Ruling {
	const { numerator: k, denominator: n, target } = covered;
	const judgement = target === null ? 'For information' : `J-COVER(${percentTarget(target)})`;
	if (n === 0) return nothingDue(clock, judgement);
	if (k === null || n === null) return nothingSent(covered.about, clock, judgement);
	const figure = `${shareThat(k, n, covered)}${soFar(clock)}`;
	if (target === null) return forInformation(figure);
	if (reaches(k, n, target))
		return { state: 'met', judgement, reason: `${figure}; ${agreed(target)}.` };
	if (clock.closed) {
		return { state: 'not-met', judgement, reason: `${figure}; ${agreed(target)}.` };
	}
	const pace = (target * clock.halfTermsCompleted) / 6;
	const expected = `${fixed(pace, 0)}% was expected by ${dateInWords(clock.asAt)}`;
	return reaches(k, n, pace)
		? { state: 'on-track', judgement, reason: `${figure}; ${expected}.` }
		: { state: 'at-risk', judgement, reason: `${figure}, but ${expected}.` };
}

/** Compares without dividing, so that equality passes: 8 of 10 reaches 80. */
export function reaches(numerator: number, denominator: number, target: number): boolean {
	return 100 * numerator >= target * denominator - 1e-9;
}

/** "80% was agreed". */
export function agreed(target: number): string {
	return `${percentTarget(target)} was agreed`;
}

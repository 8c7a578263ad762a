import { judgeAsAgreed } from '../judge/as-agreed.ts';
import { shareMeasure } from '../measure.ts';
import type { Found, Given } from './indicator.ts';

/** k of n, both null where nothing was sent about them. */
export interface ShareOf {
	numerator: number | null;
	denominator: number | null;
	missing?: number | null;
}

/** How a sentence tells of it. */
export interface ShareWords {
	/** "schools". */
	counts: string;
	/** "took part in a peer review". */
	did: string;
	/** What nothing was sent about: "peer reviews". */
	about: string;
	wants: string;
}

/** Takes k of n and how it is told; gives it judged by the template that the agreement names. */
export function shareFound(
	{ numerator, denominator, missing = 0 }: ShareOf,
	{ counts, did, about, wants }: ShareWords,
	{ measurement, setting }: Pick<Given<unknown>, 'measurement' | 'setting'>
): Found {
	const target = measurement.target ?? null;
	return {
		measure: shareMeasure(numerator, denominator, counts, missing),
		ruling: judgeAsAgreed(
			measurement.judge,
			{ numerator, denominator, target, counts, did, about },
			setting.clock
		),
		wants
	};
}

/** Takes how much was sent and k of n; gives k of n, or that nothing was sent (METHOD 5.13). */
export function whereSent(sent: number, numerator: number, denominator: number): ShareOf {
	return sent > 0 ? { numerator, denominator } : { numerator: null, denominator: null };
}

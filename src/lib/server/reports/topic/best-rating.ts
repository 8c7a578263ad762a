import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { tooLittle } from '../annual-evaluation/too-little.ts';
import type { Strength } from '../words/strength.ts';

/** Takes measures; gives the best rating of their evidence (METHOD 2.6), 0 without any. */
export function bestRating(outcomes: OutcomeMeasure[]): Strength {
	return Math.max(0, ...outcomes.map(({ change }) => change?.strength ?? 0)) as Strength;
}

/** As `bestRating`, of what somebody may claim: no effect where too little was delivered (METHOD 2.4). */
export function claimable(outcomes: OutcomeMeasure[], disclosed: Disclosed): Strength {
	const ratings = outcomes.map((measure) => {
		const rating = bestRating([measure]);
		return tooLittle(disclosed, measure.topic) ? Math.min(rating, 1) : rating;
	});
	return Math.max(0, ...ratings) as Strength;
}

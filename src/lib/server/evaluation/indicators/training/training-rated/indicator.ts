import { z } from 'zod';
import { judgeAsAgreed } from '../../../judge/as-agreed.ts';
import { number } from '../../../judge/words.ts';
import { answersMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Ratings of 4 or 5, of all ratings, with how many of those who came gave one (METHOD 9, P6 and M8). */
export const trainingRated = indicator({
	name: 'training-rated',
	settings: z.strictObject({
		/** For whom it was: governor, staff … */
		strand: z.string().nullable().default(null),
		/** Only what two or more ran together. */
		joint: z.boolean().default(false)
	}),
	row: z.object({ liked: z.number(), rated: z.number(), attended: z.number() }),
	find({ liked, rated, attended }, { measurement, setting }) {
		const [numerator, denominator] = rated > 0 ? [liked, rated] : [null, null];
		return {
			measure: answersMeasure(liked, rated, attended, 'ratings'),
			ruling: judgeAsAgreed(
				measurement.judge,
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'ratings',
					did: `were 4 or 5 (${number(rated)} of ${number(attended)} who came gave one)`,
					about: 'ratings of training'
				},
				setting.clock
			),
			wants: 'A training sheet with the column “Overall rating”, from 1 to 5.',
			protect: true
		};
	}
});

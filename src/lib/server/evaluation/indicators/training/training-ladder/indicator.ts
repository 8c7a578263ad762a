import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Guskey’s levels: reactions, learning, support, use, outcomes. */
const LEVELS = 5;

/** How far up the ladder from reaction to outcome there is evidence, over all topics (METHOD 2.2). */
export const trainingLadder = indicator({
	name: 'training-ladder',
	settings: z.strictObject({}),
	row: z.object({ levels: z.number(), topics: z.number() }),
	find({ levels, topics }, { measurement, setting }) {
		const [numerator, denominator] = topics > 0 ? [levels, topics * LEVELS] : [null, null];
		return {
			measure: shareMeasure(numerator, denominator, 'levels'),
			ruling: judgeRate(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'levels of evidence',
					did: `${levels === 1 ? 'has' : 'have'} an answer, over ${topics === 1 ? 'one topic' : `${topics} topics`} of training`,
					about: 'what came of training'
				},
				setting.clock
			),
			wants: 'A training sheet with ratings, scores before and after, support and later use.'
		};
	}
});

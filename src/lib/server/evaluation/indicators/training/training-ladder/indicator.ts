import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { shareMeasure } from '../../../measure.ts';
import type { Finding, OutcomeMeasure } from '../../../evaluation.ts';
import { indicator } from '../../indicator.ts';

/** Guskey’s levels: reactions, learning, support, use, outcomes. */
const LEVELS = 5;

/** How far up the ladder from reaction to outcome there is evidence, over all topics (METHOD 2.2). */
export const trainingLadder = indicator({
	name: 'training-ladder',
	settings: z.strictObject({}),
	row: z.object({
		levels: z.number(),
		topics: z.number(),
		taught: z.array(z.string()).nullable()
	}),
	find({ levels, topics, taught }, { measurement, setting, outcomes }) {
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
			wants: 'A training sheet with ratings, scores before and after, support and later use.',
			strength: strongest(outcomes.filter(({ topic }) => taught?.includes(topic)))
		};
	}
});

/** What outcomes of the topics taught can show at best; null where there are none. */
function strongest(outcomes: OutcomeMeasure[]): Finding['strength'] {
	const strengths = outcomes.map(({ change }) => change?.strength ?? 0);
	return strengths.length > 0 ? (Math.max(...strengths) as Finding['strength']) : null;
}

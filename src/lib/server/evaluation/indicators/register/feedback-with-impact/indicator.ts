import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/**
 * Items of feedback that can tell of impact, not only of activity: on their topic there is an outcome, or
 * training with more than reactions (METHOD 8.4, clause 6.3). What an item itself said is in no sheet.
 */
export const feedbackWithImpact = indicator({
	name: 'feedback-with-impact',
	settings: z.strictObject({ clause: z.string() }),
	row: z.object({ with_impact: z.number(), items: z.number() }),
	find({ with_impact, items }, { settings, measurement, setting }) {
		return shareFound(
			whereSent(items, with_impact, items),
			{
				counts: 'items of feedback',
				did: 'are on a topic with an outcome, or with training seen beyond reactions',
				about: 'what was fed back at the forum',
				wants: `A register with rows of the type “feedback”, clause ${settings.clause}, each with its topic and day.`
			},
			{ measurement, setting }
		);
	}
});

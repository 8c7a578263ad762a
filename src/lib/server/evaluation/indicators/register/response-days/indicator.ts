import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { number, share } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** How long those who asked for support waited, in school days: the median (METHOD 8.2, clause 3.1.5). */
export const responseDays = indicator({
	name: 'response-days',
	settings: z.strictObject({
		topic: z.string().nullable().default(null),
		/** The group whose next meeting answers. */
		group: z.string()
	}),
	row: z.object({ median: z.number().nullable(), answered: z.number(), asked: z.number() }),
	find({ median, answered, asked }, { setting: { clock } }) {
		const none = noMeasure('x', 'days', 'needs');
		return {
			measure:
				median === null
					? none
					: {
							...none,
							value: median,
							symbol: null,
							denominator: answered,
							missing: asked - answered
						},
			ruling:
				median === null
					? nothingSent('when needs were asked for and answered', clock, 'For information')
					: forInformation(
							`Half of those who asked waited ${number(median)} school days or less; ${share(answered, asked, 'needs')} had an answer${soFar(clock)}`
						),
			wants: 'A register with rows of the type “need”, with the dates asked for and done.'
		};
	}
});

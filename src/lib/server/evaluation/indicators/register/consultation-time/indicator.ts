import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { counted, number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** The middle number of days between being consulted and the decision (METHOD 9, R2). */
export const consultationTime = indicator({
	name: 'consultation-time',
	settings: z.strictObject({}),
	row: z.object({ consultations: z.number(), days: z.number().nullable() }),
	find({ consultations, days }, { setting }) {
		const none = noMeasure('x', 'days', 'consultations');
		return {
			measure:
				days === null ? none : { ...none, value: days, symbol: null, denominator: consultations },
			ruling:
				days === null
					? nothingSent('how long consultations leave for an answer', setting.clock, 'J-DIR')
					: forInformation(
							`Half of ${counted(consultations, 'consultation')} left ${number(days)} days or more for an answer`
						),
			wants:
				'A register with a row of the type “consultation” for each: raised when it was put to the association, due on the day of the decision.'
		};
	}
});

import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Training places that were filled (METHOD 8.2, clause 3.1.6). */
export const placesFilled = indicator({
	name: 'places-filled',
	settings: z.strictObject({}),
	row: z.object({ attended: z.number(), places: z.number(), untold: z.number() }),
	find({ attended, places, untold }, { measurement, setting }) {
		const [numerator, denominator] = places > 0 ? [attended, places] : [null, null];
		return {
			measure: shareMeasure(numerator, denominator, 'places', untold),
			ruling: judgeRate(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'training places',
					did: 'were filled',
					about: 'places in training sessions'
				},
				setting.clock
			),
			wants: 'A training sheet with the column “Places”.'
		};
	}
});

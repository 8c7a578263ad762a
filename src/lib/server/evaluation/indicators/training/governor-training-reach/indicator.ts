import { z } from 'zod';
import { judgeCover } from '../../../judge/cover.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Schools from which at least one governor attended training (METHOD 8.1, clause 2.2h). */
export const governorTrainingReach = indicator({
	name: 'governor-training-reach',
	settings: z.strictObject({}),
	row: z.object({ reached: z.number(), members: z.number(), sessions: z.number() }),
	find({ reached, members, sessions }, { measurement, setting }) {
		const [numerator, denominator] = sessions > 0 ? [reached, members] : [null, null];
		return {
			measure: shareMeasure(numerator, denominator, 'schools'),
			ruling: judgeCover(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'schools',
					did: 'had a governor in training',
					about: 'training of governors'
				},
				setting.clock
			),
			wants: 'A training sheet with the role of each person, or “governor” as its audience.'
		};
	}
});

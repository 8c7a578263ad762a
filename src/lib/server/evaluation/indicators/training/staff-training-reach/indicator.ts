import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted, share } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/**
 * Different members of staff who attended training (METHOD 8.1, clause 2.2g). How many staff there
 * are is in no sheet of today, so it is a number and no rate (METHOD 2.4).
 */
export const staffTrainingReach = indicator({
	name: 'staff-training-reach',
	settings: z.strictObject({}),
	row: z.object({
		people: z.number(),
		schools: z.number(),
		members: z.number(),
		sessions: z.number()
	}),
	find({ people, schools, members, sessions }, { setting: { clock } }) {
		const from = share(Math.min(schools, members), members, 'schools');
		return {
			measure: sessions > 0 ? countMeasure(people, 'staff') : noMeasure('x', 'count', 'staff'),
			ruling:
				sessions > 0
					? forInformation(
							`${counted(people, 'member of staff', 'members of staff')} from ${from} attended training${soFar(clock)}`,
							'how many staff there are was not sent, so no share can be given'
						)
					: nothingSent('training of staff', clock, 'For information'),
			wants:
				'A training sheet with a code and a role for each person, and the number of staff in each school.'
		};
	}
});

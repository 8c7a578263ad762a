import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted, share } from '../../../judge/words.ts';
import { countMeasure, noMeasure, shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/**
 * Different members of staff who attended training (METHOD 8.1, clause 2.2g): of all staff where every
 * school told how many it has, otherwise a number and no rate (METHOD 2.4).
 */
export const staffTrainingReach = indicator({
	name: 'staff-training-reach',
	settings: z.strictObject({}),
	row: z.object({
		people: z.number(),
		schools: z.number(),
		members: z.number(),
		sessions: z.number(),
		staff: z.number().nullable()
	}),
	find({ people, schools, members, sessions, staff }, { measurement, setting: { clock } }) {
		const from = share(Math.min(schools, members), members, 'schools');
		const wants =
			'A training sheet with a code and a role for each person, and a sheet of schools with the number of staff in each.';
		if (sessions === 0) {
			return {
				measure: noMeasure('x', 'count', 'staff'),
				ruling: nothingSent('training of staff', clock, 'For information'),
				wants
			};
		}
		if (staff === null) {
			const figure = `${counted(people, 'member of staff', 'members of staff')} from ${from} attended training${soFar(clock)}`;
			return {
				measure: countMeasure(people, 'staff'),
				ruling: forInformation(
					figure,
					'how many staff there are was not sent for every school, so no share can be given'
				),
				wants
			};
		}
		return {
			measure: shareMeasure(people, staff, 'staff'),
			ruling: judgeRate(
				{
					numerator: people,
					denominator: staff,
					target: measurement.target ?? null,
					counts: 'staff',
					did: `from ${from} attended training`,
					about: 'training of staff'
				},
				clock
			),
			wants
		};
	}
});

import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { fixed, number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Hours of training that staff of both schools did together, for each member of staff (METHOD 10, B5). */
export const jointTraining = indicator({
	name: 'joint-training',
	settings: z.strictObject({}),
	row: z.object({
		hours: z.number().nullable(),
		sessions: z.number(),
		staff: z.number().nullable()
	}),
	find({ hours, sessions, staff }, { setting }) {
		const nothing = noMeasure('x', 'hours', 'hours');
		const known = hours !== null && staff !== null && staff > 0;
		return {
			measure: known ? { ...nothing, symbol: null, value: hours / staff, missing: 0 } : nothing,
			ruling: known
				? forInformation(
						`${fixed(hours / staff, 1)} hours for each of ${number(staff)} staff, in ${number(sessions)} sessions that both schools came to${soFar(setting.clock)}`
					)
				: nothingSent('joint training, or the number of staff', setting.clock, 'For information'),
			wants:
				'A training sheet with the school of each person, and a schools sheet with the staff of both schools.'
		};
	}
});

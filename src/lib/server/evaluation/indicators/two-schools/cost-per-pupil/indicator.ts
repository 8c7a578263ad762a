import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { fixed, number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** What a function costs for each pupil of the schools, such as a shared bursar (METHOD 10, B4). */
export const costPerPupil = indicator({
	name: 'cost-per-pupil',
	settings: z.strictObject({ activity: z.string() }),
	row: z.object({ cost: z.number().nullable(), pupils: z.number().nullable() }),
	find({ cost, pupils }, { settings, setting }) {
		const nothing = noMeasure('x', 'pounds', 'pupils');
		const known = cost !== null && pupils !== null && pupils > 0;
		return {
			measure: known ? { ...nothing, symbol: null, value: cost / pupils, missing: 0 } : nothing,
			ruling: known
				? forInformation(
						`£${fixed(cost / pupils, 2)} for each of ${number(pupils)} pupils${soFar(setting.clock)}`
					)
				: nothingSent(
						`the cost of ${settings.activity.toLowerCase()} and the number of pupils`,
						setting.clock,
						'For information'
					),
			wants: `A finance sheet with the activity ${settings.activity}, and a schools sheet with the pupils of both schools.`
		};
	}
});

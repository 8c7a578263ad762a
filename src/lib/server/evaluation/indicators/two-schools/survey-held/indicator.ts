import { z } from 'zod';
import { judgeDone } from '../../../judge/done.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Whether a group was asked in the year (METHOD 10, T9). */
export const surveyHeld = indicator({
	name: 'survey-held',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({ surveys: z.number(), latest: z.string().nullable() }),
	find({ surveys, latest }, { settings, setting }) {
		const what = `A survey of ${settings.group}`;
		const recorded = surveys > 0;
		return {
			measure: recorded ? countMeasure(surveys, 'surveys') : noMeasure('x', 'count', 'surveys'),
			ruling: judgeDone(
				{ what, recorded, due: null, completed: latest, hasOwner: true },
				setting.clock
			),
			wants: `${what} with the date of its answers.`
		};
	}
});

import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { fixed } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Hours of training in the middle of the quarter of boards with fewest, of the middle of all (METHOD 11.4, BV34); 1 is even. */
export const equityOfDosage = indicator({
	name: 'equity-of-dosage',
	settings: z.strictObject({}),
	row: z.object({
		schools: z.number(),
		middle: z.number().nullable(),
		bottom: z.number().nullable(),
		sessions: z.number()
	}),
	find({ middle, bottom, sessions, schools }, { setting }) {
		const known = sessions > 0 && middle !== null && bottom !== null;
		const ratio = known && middle > 0 ? bottom / middle : null;
		return {
			measure: {
				...noMeasure(known ? 'z' : 'x', 'score', 'boards'),
				...(ratio === null ? {} : { value: ratio, symbol: null })
			},
			ruling: !known
				? nothingSent('hours of training by school', setting.clock, 'For information')
				: ratio === null
					? forInformation(
							'More than half of the boards took no training that is on record',
							'there is no middle to compare with'
						)
					: forInformation(
							`${fixed(ratio, 2)}: of ${schools} boards, the quarter with fewest hours of training took ${fixed(bottom, 1)} in the middle, all boards ${fixed(middle, 1)}`,
							'1 would be even'
						),
			wants: 'A training sheet with the school and the hours of each person.'
		};
	}
});

import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { counted, fixed } from '../../../judge/words.ts';
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
							`The quarter of ${schools} boards with least training typically had ${hours(bottom)}, the typical board ${hours(middle)}`,
							`${fixed(ratio, 2)}, where 1 would be even`
						),
			wants: 'A training sheet with the school and the hours of each person.'
		};
	}
});

/** "no hours", "1 hour", "4.5 hours". */
function hours(count: number): string {
	if (count === 0) return 'no hours';
	return counted(count, 'hour');
}

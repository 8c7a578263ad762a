import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { answersMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Of people asked later, those who use what they were taught (METHOD 2.2, level 4, and 8.1, clause 2.2a). */
export const practiceUsed = indicator({
	name: 'practice-used',
	settings: z.strictObject({}),
	row: z.object({
		used: z.number(),
		partly: z.number(),
		answered: z.number(),
		attended: z.number(),
		due: z.number()
	}),
	find({ used, partly, answered, attended, due }, { measurement, setting }) {
		const nothingDue = attended > 0 && due === 0;
		const [numerator, denominator] = answered > 0 || nothingDue ? [used, answered] : [null, null];
		return {
			measure:
				denominator === 0
					? noMeasure('z', 'percent', 'answers')
					: answersMeasure(used, answered, attended, 'answers'),
			ruling: judgeRate(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'answers',
					did: `say that it is used, ${partly} more partly`,
					about: 'whether training is used afterwards'
				},
				setting.clock
			),
			wants: 'A training sheet with the column “Used”, filled in six to twelve school weeks later.',
			protect: true
		};
	}
});

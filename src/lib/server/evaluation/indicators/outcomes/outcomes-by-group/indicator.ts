import { z } from 'zod';
import { judgedOutcome } from '../../../outcomes/judged.ts';
import { indicator } from '../../indicator.ts';

/** Attainment before and after; its groups stand beside it in the report (METHOD 8.1, clause 2.2f). */
export const outcomesByGroup = indicator({
	name: 'outcomes-by-group',
	settings: z.strictObject({
		/** A measure’s code; where empty, reading, writing and maths combined, or the one of most pupils. */
		measure: z.string().default('')
	}),
	row: z.object({ measure: z.string().nullable() }),
	find: ({ measure }, given) => judgedOutcome(measure, 'attainment of pupils', given)
});

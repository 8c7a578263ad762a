import { z } from 'zod';
import { judgedOutcome } from '../../../outcomes/judged.ts';
import { indicator } from '../../indicator.ts';

/** Pupils who miss a tenth or more of their sessions, before and after (METHOD 4.3 and 8.1, clause 2.2d). */
export const persistentAbsence = indicator({
	name: 'persistent-absence',
	settings: z.strictObject({ measure: z.string().default('') }),
	row: z.object({ measure: z.string().nullable() }),
	find: ({ measure }, given) => judgedOutcome(measure, 'persistent absence of pupils', given)
});

import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** How many schools have pupils with an education, health and care plan: the spread, never the numbers (METHOD 8.1, clause 2.2c). */
export const planSpread = indicator({
	name: 'plan-spread',
	settings: z.strictObject({ measure: z.string().default('EHCP') }),
	row: z.object({ having: z.number(), schools: z.number(), untold: z.number() }),
	find({ having, schools, untold }, { measurement, setting }) {
		const told = schools - untold;
		return shareFound(
			{ ...whereSent(told, having, told), missing: untold },
			{
				counts: 'schools',
				did: 'have pupils with an education, health and care plan',
				about: 'pupils with an education, health and care plan',
				wants:
					'An outcomes sheet with the measure “EHCP”: for each school its pupils with a plan, of all its pupils.'
			},
			{ measurement, setting }
		);
	}
});

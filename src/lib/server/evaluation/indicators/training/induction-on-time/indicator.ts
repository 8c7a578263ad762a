import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound } from '../../share-found.ts';

/** New governors who came to an induction within six months of being appointed (METHOD 11.4, BV22). */
export const inductionOnTime = indicator({
	name: 'induction-on-time',
	settings: z.strictObject({ months: z.int().positive().default(6) }),
	row: z.object({
		new_governors: z.number(),
		inducted: z.number(),
		known: z.number(),
		inductions: z.number()
	}),
	find({ new_governors, inducted, known, inductions }, given) {
		const sent = known > 0 && inductions > 0;
		return shareFound(
			{ numerator: sent ? inducted : null, denominator: sent ? new_governors : null },
			{
				counts: 'new governors',
				did: `came to an induction within ${given.settings.months} months of being appointed`,
				about: 'who was appointed and who came to an induction',
				wants:
					'A membership sheet with when each governor was appointed, and a training sheet with inductions by the same codes of people.'
			},
			given
		);
	}
});

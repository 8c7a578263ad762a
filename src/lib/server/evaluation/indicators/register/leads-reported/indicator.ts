import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Areas whose lead reported back to the forum in each term that is over (METHOD 8.4, clause 6.2). */
export const leadsReported = indicator({
	name: 'leads-reported',
	settings: z.strictObject({}),
	row: z.object({
		reported: z.number(),
		pairs: z.number(),
		areas: z.number(),
		terms: z.number()
	}),
	find({ reported, pairs, areas, terms }, given) {
		return shareFound(
			whereSent(areas, reported, pairs),
			{
				counts: 'reports back',
				did: `were made, one wanted for each of ${areas} areas in each of ${terms} terms`,
				about: 'reports back to the forum on any area',
				wants:
					'A register with rows of the type “lead”, and of the type “feedback” with the topic and the day of each report back.'
			},
			given
		);
	}
});

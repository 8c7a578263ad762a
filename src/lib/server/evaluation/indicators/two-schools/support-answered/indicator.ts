import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Requests to the authority about one item of its offer that were answered within so many working days (METHOD 10.4, L). */
export const supportAnswered = indicator({
	name: 'support-answered',
	settings: z.strictObject({ category: z.string(), days: z.int().positive() }),
	row: z.object({ answered: z.number(), requests: z.number() }),
	find({ answered, requests }, { settings, measurement, setting }) {
		return shareFound(
			whereSent(requests, answered, requests),
			{
				counts: 'requests',
				did: `were answered within ${settings.days} working days`,
				about: 'requests for this support',
				wants: `A service sheet with the category ${settings.category}, the day each request came and the day of the first reply.`
			},
			{ measurement, setting }
		);
	}
});

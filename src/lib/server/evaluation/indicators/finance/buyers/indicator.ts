import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { costCentres } from '../pounds.ts';

/** Schools that buy the service, of those that could, or of those that bought last year (METHOD 11.4, BV19 and BV20). */
export const buyers = indicator({
	name: 'buyers',
	settings: z.strictObject({
		centres: costCentres,
		of: z.enum(['take-up', 'retention'])
	}),
	row: z.object({
		bought: z.number(),
		eligible: z.number(),
		bought_members: z.number(),
		before: z.number(),
		again: z.number()
	}),
	find({ bought, eligible, bought_members, before, again }, given) {
		const takeUp = given.settings.of === 'take-up';
		return shareFound(
			takeUp
				? whereSent(bought, bought_members, eligible)
				: whereSent(Math.min(bought, before), again, before),
			{
				counts: 'schools',
				did: takeUp ? 'bought the service' : 'that bought last year bought again',
				about: takeUp ? 'which schools bought' : 'which schools bought in both years',
				wants: takeUp
					? 'A finance sheet with income by school.'
					: 'Finance sheets of this year and the last with income by school.'
			},
			given
		);
	}
});

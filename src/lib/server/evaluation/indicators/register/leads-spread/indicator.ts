import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** How widely leadership is spread: schools that give a lead (METHOD 8.4, clause 6.1). */
export const leadsSpread = indicator({
	name: 'leads-spread',
	settings: z.strictObject({}),
	row: z.object({ giving: z.number(), members: z.number(), sent: z.number() }),
	find({ giving, members, sent }, given) {
		return shareFound(
			whereSent(sent, giving, members),
			{
				counts: 'schools',
				did: 'give a lead for an area',
				about: 'the schools that leads come from',
				wants: 'A register with rows of the type “lead”, with the school of each.'
			},
			given
		);
	}
});

import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Meetings of governing bodies that were quorate, as their clerks recorded it (METHOD 5.11 and 11.4, BV31). */
export const quorateMeetings = indicator({
	name: 'quorate-meetings',
	settings: z.strictObject({ group: z.string().default('GB') }),
	row: z.object({ told: z.number(), quorate: z.number(), held: z.number() }),
	find({ told, quorate, held }, given) {
		return shareFound(
			{ ...whereSent(told, quorate, told), missing: held - told },
			{
				counts: 'meetings',
				did: 'were quorate',
				about: 'whether governing bodies were quorate',
				wants: 'An attendance sheet of governing bodies with the column “Quorate”.'
			},
			given
		);
	}
});

import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Sessions that somebody could join from home (METHOD 11.4, BV36). A sheet has no time of day, so evening sessions can’t be added. */
export const onlineSessions = indicator({
	name: 'online-sessions',
	settings: z.strictObject({}),
	row: z.object({ told: z.number(), online: z.number(), untold: z.number() }),
	find({ told, online, untold }, given) {
		return shareFound(
			{ ...whereSent(told, online, told), missing: untold },
			{
				counts: 'sessions',
				did: 'could be joined online (evening sessions can’t be told from the sheet)',
				about: 'how sessions were taught',
				wants: 'A training sheet with the column “How”.'
			},
			given
		);
	}
});

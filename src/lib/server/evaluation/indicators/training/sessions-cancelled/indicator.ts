import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Planned sessions that were called off (METHOD 11.4, BV12). The sheet has no status of a session, so one is where every booking was cancelled. */
export const sessionsCancelled = indicator({
	name: 'sessions-cancelled',
	settings: z.strictObject({}),
	row: z.object({ planned: z.number(), called_off: z.number() }),
	find({ planned, called_off }, given) {
		return shareFound(
			whereSent(planned, called_off, planned),
			{
				counts: 'sessions',
				did: 'were called off: every booking of them was cancelled',
				about: 'training sessions',
				wants: 'A training sheet with the column “Booking”, cancelled bookings included.'
			},
			given
		);
	}
});

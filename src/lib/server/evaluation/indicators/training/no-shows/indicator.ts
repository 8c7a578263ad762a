import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Bookings that nobody came for, of those that were not called off (METHOD 11.4, BV11). */
export const noShows = indicator({
	name: 'no-shows',
	settings: z.strictObject({}),
	row: z.object({ booked: z.number(), missed: z.number() }),
	find({ booked, missed }, given) {
		return shareFound(
			whereSent(booked, missed, booked),
			{
				counts: 'bookings',
				did: 'ended with nobody there',
				about: 'bookings for training',
				wants: 'A training sheet with the column “Booking”, those who didn’t come included.'
			},
			given
		);
	}
});

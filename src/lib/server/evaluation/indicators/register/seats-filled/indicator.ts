import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Seats on committees that have a current representative, of all that are listed (METHOD 9, R1). */
export const seatsFilled = indicator({
	name: 'seats-filled',
	settings: z.strictObject({}),
	row: z.object({ filled: z.number(), seats: z.number() }),
	find({ filled, seats }, given) {
		return shareFound(
			whereSent(seats, filled, seats),
			{
				counts: 'seats',
				did: 'have a current representative',
				about: 'the seats that governors hold',
				wants:
					'A register with a row of the type “representation” and topic “SEAT” for each seat, done on the day that somebody took it.'
			},
			given
		);
	}
});

import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Vacant places of all places on governing boards, or boards with two vacancies or more (METHOD 5.11 and 11.4, BV28). */
export const vacancies = indicator({
	name: 'vacancies',
	settings: z.strictObject({ of: z.enum(['places', 'boards']) }),
	row: z.object({
		places: z.number(),
		vacancies: z.number(),
		boards: z.number(),
		boards_with_two: z.number(),
		members: z.number()
	}),
	find({ places, vacancies, boards, boards_with_two, members }, given) {
		const ofPlaces = given.settings.of === 'places';
		return shareFound(
			{
				...whereSent(boards, ofPlaces ? vacancies : boards_with_two, ofPlaces ? places : boards),
				missing: ofPlaces ? 0 : members - boards
			},
			{
				counts: ofPlaces ? 'places on governing boards' : 'governing boards',
				did: ofPlaces ? 'were vacant' : 'had two vacancies or more',
				about: 'who sits on which governing board, and how many places it has',
				wants:
					'A membership sheet with a row for each governor, and one with the places of each board.'
			},
			given
		);
	}
});

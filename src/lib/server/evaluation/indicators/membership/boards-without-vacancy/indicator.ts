import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Governing boards with nobody missing, of those whose places are known (METHOD 9, P2, and 5.11). */
export const boardsWithoutVacancy = indicator({
	name: 'boards-without-vacancy',
	settings: z.strictObject({}),
	row: z.object({ full_boards: z.number(), boards: z.number(), members: z.number() }),
	find({ full_boards, boards, members }, given) {
		return shareFound(
			{ ...whereSent(boards, full_boards, boards), missing: members - boards },
			{
				counts: 'governing boards',
				did: 'had no vacancy',
				about: 'who sits on which governing board, and how many places it has',
				wants:
					'A membership sheet with a row for each governor, and one with the places of each board.'
			},
			given
		);
	}
});

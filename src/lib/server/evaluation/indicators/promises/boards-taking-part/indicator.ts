import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

const IN = {
	anything: 'took part in a meeting, a conference or training',
	joint: 'took part in a joint conference or joint training',
	training: 'had somebody in training'
} as const;

/** Governing boards of which somebody took part at least once in the year (METHOD 9, P5, P6, P8, M6, M8). */
export const boardsTakingPart = indicator({
	name: 'boards-taking-part',
	settings: z.strictObject({
		/** In anything at all, in what both sides ran, or in training. */
		in: z.enum(Object.keys(IN) as [keyof typeof IN]).default('anything')
	}),
	row: z.object({ took_part: z.number(), boards: z.number(), sent: z.number() }),
	find({ took_part, boards, sent }, { settings, ...given }) {
		// Without a list of boards there is nothing to divide by.
		const listed = boards > 0;
		return shareFound(
			listed ? whereSent(sent, took_part, boards) : whereSent(0, 0, 0),
			{
				counts: 'governing boards',
				did: IN[settings.in],
				about: listed ? 'who took part' : 'which governing boards there are',
				wants: listed
					? 'A register of attendance or of training, with the school of each person.'
					: 'The list of governing boards that are meant by “every”.'
			},
			given
		);
	}
});

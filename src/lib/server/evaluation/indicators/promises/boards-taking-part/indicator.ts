import { z } from 'zod';
import { forInformation } from '../../../judge/ruling.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator, type Found } from '../../indicator.ts';
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
		if (boards === 0) return withoutList();
		return shareFound(
			whereSent(sent, took_part, boards),
			{
				counts: 'governing boards',
				did: IN[settings.in],
				about: 'who took part',
				wants: 'A register of attendance or of training, with the school of each person.'
			},
			given
		);
	}
});

/** Without a list of boards there is nothing to divide by (METHOD 14.2, question 9). */
function withoutList(): Found {
	return {
		measure: noMeasure('x', 'percent', 'governing boards'),
		ruling: {
			...forInformation(''),
			state: 'no-evidence',
			reason: 'Which governing boards are meant is not known yet, so no share of them can be given.'
		},
		wants: 'The list of governing boards that are meant by “every”.'
	};
}

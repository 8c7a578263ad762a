import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { counted, fixed, number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Days that a place on a board stood empty before somebody was appointed (METHOD 11.4, BV29); places still empty are counted apart. */
export const daysToFill = indicator({
	name: 'days-to-fill',
	settings: z.strictObject({
		/** Role of the membership sheet: `la` for governors of the local authority. */
		role: z.string()
	}),
	row: z.object({
		filled: z.number(),
		middle: z.number().nullable(),
		open: z.number(),
		governors: z.number()
	}),
	find({ filled, middle, open, governors }, { setting }) {
		const waiting = `${number(open)} still empty`;
		return {
			measure:
				middle === null
					? noMeasure(governors > 0 ? 'z' : 'x', 'days', 'places')
					: { ...noMeasure('x', 'days', 'places filled'), value: middle, symbol: null },
			ruling:
				governors === 0
					? nothingSent('governors of the local authority', setting.clock, 'For information')
					: middle === null
						? forInformation('No place that somebody had left was filled in the year', waiting)
						: forInformation(
								`Half of ${counted(filled, 'place')} filled stood empty for ${fixed(middle, 0)} days or less; ${waiting}`
							),
			wants:
				'A membership sheet with the role of each governor, and when each was appointed and left.'
		};
	}
});

import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { counted, fixed, number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import type { Setting } from '../../../setting.ts';
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
		const waiting = stillEmpty(open, setting);
		return {
			measure:
				middle === null
					? noMeasure(governors > 0 ? 'z' : 'x', 'days', 'places')
					: {
							...noMeasure('x', 'days', 'places filled'),
							value: middle,
							symbol: null,
							...(open > 0 ? { apart: waiting } : {})
						},
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

/** On the day to which places filled are counted, so that every place is in one of the two. */
function stillEmpty(open: number, { year, asAt }: Setting): string {
	const day = dateInWords(asAt < year.to ? asAt : year.to);
	return `${open === 0 ? 'none' : `${number(open)} more`} still empty on ${day}`;
}

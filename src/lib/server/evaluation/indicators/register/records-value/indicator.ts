import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted, number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** Below this many schools an average would tell what each of them pays (METHOD 7.2). */
const ENOUGH = 4;

/** What joint purchases save, or shared provision costs, in pounds (METHOD 8.1, clause 2.2i, and 8.5, clause 8.2). */
export const recordsValue = indicator({
	name: 'records-value',
	settings: z.strictObject({
		...whichRecords,
		/** "saved", "spent": what the value is. */
		was: z.enum(['saved', 'spent'])
	}),
	row: z.object({
		pounds: z.number().nullable(),
		valued: z.number(),
		parts: z.number(),
		listed: z.number()
	}),
	find({ pounds, valued, parts }, { settings, setting }) {
		const { one, many, about } = recordsCalled(settings, setting.agreement);
		const { clock } = setting;
		const each =
			pounds !== null && parts >= ENOUGH
				? `, £${number(Math.round(pounds / parts))} for each taking part`
				: '';
		return {
			measure:
				pounds === null
					? noMeasure('x', 'pounds', many)
					: { ...noMeasure('x', 'pounds', many), value: pounds, symbol: null },
			ruling:
				pounds === null
					? nothingSent(`the value of ${about}`, clock, 'J-DIR')
					: {
							...forInformation(
								`£${number(pounds)} was ${settings.was} by ${counted(valued, one, many)}${each}${soFar(clock)}`
							),
							judgement: 'J-DIR'
						},
			wants: `${rowsOf(settings)}, with the pounds ${settings.was} by each under “Value”.`
		};
	}
});

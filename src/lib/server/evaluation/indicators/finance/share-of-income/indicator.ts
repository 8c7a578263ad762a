import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { number, percentOf } from '../../../judge/words.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** How much of a cost centre’s income comes from one source (METHOD 9, M9). Of the academic year, by the dates of its lines. */
export const shareOfIncome = indicator({
	name: 'share-of-income',
	settings: z.strictObject({ costCentre: z.string(), activity: z.string() }),
	row: z.object({ of_it: z.number(), income: z.number(), lines: z.number() }),
	find({ of_it, income, lines }, { settings, setting }) {
		const known = lines > 0 && income > 0;
		return {
			measure: shareMeasure(known ? of_it : null, known ? income : null, 'pounds of income'),
			ruling: known
				? forInformation(
						`£${number(of_it)} of £${number(income)} income in the year came from the authority (${percentOf(of_it, income)})${soFar(setting.clock)}`
					)
				: nothingSent('the association’s income', setting.clock, 'For information'),
			wants: `A finance sheet with the income of the cost centre “${settings.costCentre}”, the authority’s share as activity “${settings.activity}”.`
		};
	}
});

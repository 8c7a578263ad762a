import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { counted, number } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator, type Found } from '../../indicator.ts';

/** Reserves as months of spending: reserves / (a year’s spending / 12) (METHOD 9, M9). */
export const reservesInMonths = indicator({
	name: 'reserves-in-months',
	settings: z.strictObject({ costCentre: z.string() }),
	row: z.object({
		reserves: z.number().nullable(),
		spent: z.number().nullable()
	}),
	find({ reserves, spent }, { settings, setting }) {
		const { clock } = setting;
		if (reserves !== null && !clock.closed) return untilTheEnd(reserves);
		const known = reserves !== null && spent !== null && spent > 0;
		const lasts = known ? reserves / (spent / 12) : 0;
		return {
			measure: known
				? countMeasure(lasts, 'months of spending')
				: noMeasure('x', 'count', 'months of spending'),
			ruling: known
				? forInformation(
						`Reserves of £${number(reserves)} would last ${counted(lasts, 'month')} at what was spent in the year, £${number(spent)}`
					)
				: nothingSent('the association’s reserves and spending', clock, 'For information'),
			wants: `A register with a row of the type “document” and topic “RESERVES” with its value, and a finance sheet with what the cost centre “${settings.costCentre}” spent.`
		};
	}
});

/** A part of a year’s spending says little of the whole. */
function untilTheEnd(reserves: number): Found {
	return {
		measure: noMeasure('z', 'count', 'months of spending'),
		ruling: forInformation(
			`Reserves are £${number(reserves)}`,
			'how long they would last is told when the year’s spending is known'
		),
		wants: ''
	};
}

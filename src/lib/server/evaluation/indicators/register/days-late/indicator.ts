import { z } from 'zod';
import { forInformation, nothingDue, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted, number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** How late the late ones are: the median in days (METHOD 8.4, clause 6.2). */
export const daysLate = indicator({
	name: 'days-late',
	settings: z.strictObject(whichRecords),
	row: z.object({
		median: z.number().nullable(),
		late: z.number(),
		due: z.number(),
		dated: z.number()
	}),
	find({ median, late, due, dated }, { settings, setting: { agreement, clock } }) {
		const { one, many, about } = recordsCalled(settings, agreement);
		const none = noMeasure(dated > 0 ? 'z' : 'x', 'days', many);
		const wants = `${rowsOf(settings)}, with the dates due and done.`;
		if (dated === 0) {
			return {
				measure: none,
				ruling: nothingSent(`when ${about} were due`, clock, 'For information'),
				wants
			};
		}
		if (due === 0) return { measure: none, ruling: nothingDue(clock, 'For information'), wants };
		const figure =
			median === null
				? `No ${one} was late${soFar(clock)}`
				: `${counted(late, one, many)} of ${number(due)} due ${late === 1 ? 'was' : 'were'} late${soFar(clock)}, ${by(late, median)}`;
		return {
			measure: { ...none, value: median ?? 0, symbol: null, denominator: late },
			ruling: forInformation(figure),
			wants
		};
	}
});

function by(late: number, median: number): string {
	return late === 1
		? `by ${counted(median, 'day')}`
		: `half of them by ${counted(median, 'day')} or more`;
}

import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { forInformation } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { countMeasure } from '../../../measure.ts';
import { indicator, type Found } from '../../indicator.ts';

/** Which year of the agreed term this is (METHOD 8.2, clause 3.2). */
export const yearOfTerm = indicator({
	name: 'year-of-term',
	readsFacts: false,
	settings: z.strictObject({}),
	row: z.unknown(),
	find(_, { setting: { partnership, year, asAt } }) {
		const { from, to } = partnership.term;
		const start = Number(from.slice(0, 4));
		const which = Number(year.from.slice(0, 4)) - start + 1;
		if (to === undefined) return withoutEnd(which);
		const years = Number(to.slice(0, 4)) - start;
		const days = Math.max(0, (Date.parse(to) - Date.parse(asAt)) / 86_400_000);
		return {
			measure: countMeasure(which, 'years', years),
			ruling: forInformation(
				`This is year ${which} of ${years}, and ${counted(days, 'day')} are left until ${dateInWords(to)}`,
				'a length of time is not judged'
			),
			wants: ''
		};
	}
});

function withoutEnd(which: number): Found {
	return {
		measure: countMeasure(which, 'years'),
		ruling: forInformation(
			`This is year ${which}, and no end was agreed`,
			'a length of time is not judged'
		),
		wants: ''
	};
}

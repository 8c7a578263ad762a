import { z } from 'zod';
import { judgeCount } from '../../../judge/count.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { recordsCalled, rowsOf, whichRecords } from '../../register/which.ts';

/** Terms of the year in which something was reviewed: "under review" is once in each (METHOD 10, T5). */
export const termsReviewed = indicator({
	name: 'terms-reviewed',
	settings: z.strictObject(whichRecords),
	row: z.object({ terms: z.number(), planned: z.number(), listed: z.number() }),
	find({ terms, planned, listed }, { settings, measurement, setting }) {
		const { about } = recordsCalled(settings, setting.agreement);
		const target = measurement.target ?? null;
		const thing = { one: 'term', many: 'terms', did: 'reviewed' };
		const counts = { held: terms, planned, rows: listed, target, atLeast: false, about, thing };
		return {
			measure:
				listed === 0 ? noMeasure('x', 'count', 'terms') : countMeasure(terms, 'terms', target),
			ruling: judgeCount(counts, setting.clock),
			wants: `${rowsOf(settings)}, with the date of each.`
		};
	}
});

import { z } from 'zod';
import { judgeCount } from '../../../judge/count.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** How many of a kind of thing were done in the year (METHOD 6, J-COUNT). */
export const recordsCounted = indicator({
	name: 'records-counted',
	settings: z.strictObject(whichRecords),
	row: z.object({ done: z.number(), planned: z.number(), listed: z.number() }),
	find({ done, planned, listed }, { settings, measurement, setting }) {
		const { one, many, about } = recordsCalled(settings, setting.agreement);
		const target = measurement.target ?? null;
		return {
			measure: listed === 0 ? noMeasure('x', 'count', many) : countMeasure(done, many, target),
			ruling: judgeCount(
				{
					held: done,
					planned,
					rows: listed,
					target,
					atLeast: true,
					about,
					thing: { one, many, did: 'done' }
				},
				setting.clock
			),
			wants: `${rowsOf(settings)}, and which are done.`
		};
	}
});

import { z } from 'zod';
import { judgeCover } from '../../../judge/cover.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Schools that appear in at least one accepted row of the year (METHOD 8.3, clause 4.1). */
export const schoolsReturned = indicator({
	name: 'schools-returned',
	settings: z.strictObject({}),
	row: z.object({ returned: z.number(), members: z.number(), sent: z.number() }),
	find({ returned, members, sent }, { measurement, setting }) {
		const [numerator, denominator] = sent > 0 ? [returned, members] : [null, null];
		return {
			measure: shareMeasure(numerator, denominator, 'schools'),
			ruling: judgeCover(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'schools',
					did: 'sent evidence or appear in it',
					about: 'any school'
				},
				setting.clock
			),
			wants: 'An attendance, training or outcomes sheet of the year.'
		};
	}
});

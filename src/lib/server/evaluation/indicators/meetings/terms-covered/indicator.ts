import { z } from 'zod';
import { judgeCover } from '../../../judge/cover.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { meetingsOf } from '../meetings-of.ts';

const TERMS = 3;

/** Terms in which a group met at least once (METHOD 8.2, clause 3.1.2). */
export const termsCovered = indicator({
	name: 'terms-covered',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({ terms: z.number(), rows: z.number() }),
	find({ terms, rows }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const known = rows > 0;
		return {
			measure: known ? countMeasure(terms, 'terms', TERMS) : noMeasure('x', 'count', 'terms'),
			ruling: judgeCover(
				{
					numerator: known ? terms : null,
					denominator: known ? TERMS : null,
					target: measurement.target ?? null,
					counts: 'terms',
					did: 'had a meeting',
					about: `the ${name}`
				},
				setting.clock
			),
			wants: `An attendance sheet with ${meetingsOf(name)} (${settings.group}).`
		};
	}
});

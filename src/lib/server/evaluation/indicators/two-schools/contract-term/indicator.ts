import { z } from 'zod';
import { countMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { daysLeft, termRuling } from '../term.ts';

/** How long the two schools still share their head: for a stated time, so an end that is blank or past is told (METHOD 10, structural facts). */
export const contractTerm = indicator({
	name: 'contract-term',
	readsFacts: false,
	settings: z.strictObject({}),
	row: z.unknown(),
	find(_, { setting }) {
		return {
			measure: countMeasure(daysLeft(setting.partnership.term, setting.asAt), 'days'),
			ruling: termRuling(setting.partnership.term, setting.clock),
			wants: ''
		};
	}
});

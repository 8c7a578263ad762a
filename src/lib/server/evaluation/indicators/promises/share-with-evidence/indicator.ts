import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { leadStates, partsOf } from '../lead-states.ts';

/** Of the promises due, those about which there is evidence (METHOD 8.1, clause 2.2k). Promises about the other promises are not among them. */
export const shareWithEvidence = indicator({
	name: 'share-with-evidence',
	readsFacts: false,
	afterOthers: true,
	settings: z.strictObject({}),
	row: z.unknown(),
	find(_, { measurement, setting, others }) {
		const due = leadStates(setting.agreement, others).filter(({ state }) => state !== 'not-due');
		const shown = due.filter(({ state }) => state !== 'no-evidence');
		return {
			measure: shareMeasure(shown.length, due.length, 'promises'),
			ruling: judgeRate(
				{
					numerator: shown.length,
					denominator: due.length,
					target: measurement.target ?? null,
					counts: 'promises due',
					did: shown.length === 1 ? 'has evidence' : 'have evidence',
					about: 'any promise'
				},
				setting.clock
			),
			wants: 'The sheets that the promises without evidence ask for.',
			parts: partsOf(due, shown, ['Has evidence', 'No evidence'])
		};
	}
});

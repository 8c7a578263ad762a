import { z } from 'zod';
import { judgeCover } from '../../../judge/cover.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { leadStates } from '../lead-states.ts';

/** Of the agreed activities, those about whose delivery there is evidence (METHOD 8.2, clause 3.3). */
export const activitiesEvidenced = indicator({
	name: 'activities-evidenced',
	readsFacts: false,
	afterOthers: true,
	settings: z.strictObject({
		/** Clauses that list activities begin with this. */
		section: z.string().default('3.1.')
	}),
	row: z.unknown(),
	find(_, { settings, measurement, setting, others }) {
		const activities = leadStates(setting.agreement, others).filter(({ clause }) =>
			clause.startsWith(settings.section)
		);
		const shown = activities.filter(({ state }) => state !== 'no-evidence');
		const known = shown.length > 0;
		return {
			measure: shareMeasure(shown.length, activities.length, 'activities'),
			ruling: judgeCover(
				{
					numerator: known ? shown.length : null,
					denominator: known ? activities.length : null,
					target: measurement.target ?? null,
					counts: 'activities',
					did: `${shown.length === 1 ? 'has' : 'have'} evidence of delivery`,
					about: 'any of the activities'
				},
				setting.clock
			),
			wants: 'An attendance or a training sheet.'
		};
	}
});

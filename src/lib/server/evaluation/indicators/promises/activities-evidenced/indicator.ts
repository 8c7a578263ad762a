import { z } from 'zod';
import { activityStrength } from '../../../activity-strength.ts';
import { judgeCover } from '../../../judge/cover.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { leadStates, partsOf } from '../lead-states.ts';

/** Of the agreed activities, those with evidence of delivery, or with an outcome of strength 1 or more (METHOD 8.2, clause 3.3). */
export const activitiesEvidenced = indicator({
	name: 'activities-evidenced',
	readsFacts: false,
	afterOthers: true,
	settings: z.strictObject({
		/** Clauses that list activities begin with this. */
		section: z.string().default('3.1.'),
		of: z.enum(['delivery', 'impact']).default('delivery')
	}),
	row: z.unknown(),
	find(_, { settings, measurement, setting, others }) {
		const activities = leadStates(setting.agreement, others).filter(({ clause }) =>
			clause.startsWith(settings.section)
		);
		const impact = settings.of === 'impact';
		const shown = activities.filter(({ clause, state }) =>
			impact ? activityStrength(clause, others) >= 1 : state !== 'no-evidence'
		);
		const known = activities.some(({ state }) => state !== 'no-evidence');
		return {
			measure: shareMeasure(shown.length, activities.length, 'activities'),
			ruling: judgeCover(
				{
					numerator: known ? shown.length : null,
					denominator: known ? activities.length : null,
					target: measurement.target ?? null,
					counts: 'activities',
					did: `${shown.length === 1 ? 'has' : 'have'} ${impact ? 'an outcome that can be compared' : 'evidence of delivery'}`,
					about: 'any of the activities'
				},
				setting.clock
			),
			wants: 'An attendance or a training sheet.',
			parts: partsOf(
				activities,
				shown,
				impact
					? ['Has an outcome that can be compared', 'None that can be compared']
					: ['Has evidence', 'No evidence']
			)
		};
	}
});

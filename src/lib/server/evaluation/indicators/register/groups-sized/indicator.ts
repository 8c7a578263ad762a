import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** Groups of schools that are of the size meant, such as triads (METHOD 8.2, clause 3.1.7). */
export const groupsSized = indicator({
	name: 'groups-sized',
	settings: z.strictObject({
		...whichRecords,
		least: z.int().positive(),
		most: z.int().positive()
	}),
	row: z.object({
		sized: z.number(),
		groups: z.number(),
		smallest: z.number(),
		largest: z.number()
	}),
	find({ sized, groups, smallest, largest }, { settings, measurement, setting }) {
		const { least, most } = settings;
		const { about } = recordsCalled(settings, setting.agreement);
		return shareFound(
			whereSent(groups, sized, groups),
			{
				counts: 'groups',
				did: `had ${least} to ${most} schools (smallest ${smallest}, largest ${largest})`,
				about: `schools in each group of ${about}`,
				wants: `${rowsOf(settings)}, with the schools taking part.`
			},
			{ measurement, setting }
		);
	}
});

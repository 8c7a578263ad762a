import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/**
 * Meetings on areas of work that were held, of those planned for a day that has come (METHOD 8.4, clause 6.2).
 * Attendance sheets name the group that met and no topic, so the groups stand for the areas.
 */
export const areaMeetings = indicator({
	name: 'area-meetings',
	settings: z.strictObject({
		/** Codes of the groups, with spaces between them. */
		groups: z.string()
	}),
	row: z.object({ held: z.number(), due: z.number(), sent: z.number() }),
	find({ held, due, sent }, { settings, measurement, setting }) {
		return shareFound(
			whereSent(sent, held, due),
			{
				counts: 'meetings',
				did: 'planned on areas of work were held',
				about: 'meetings on areas of work',
				wants: `An attendance sheet with meetings of the groups ${settings.groups.replaceAll(' ', ', ')}.`
			},
			{ measurement, setting }
		);
	}
});

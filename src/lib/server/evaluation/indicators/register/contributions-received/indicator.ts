import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Schools whose contribution came by the day it was due, of all in membership (METHOD 8.5, clause 8.1). */
export const contributionsReceived = indicator({
	name: 'contributions-received',
	settings: z.strictObject({
		/** Under which finance sheets have contributions. */
		activity: z.string().default('CONTRIBUTION'),
		/** The milestone of this clause says by when. */
		clause: z.string()
	}),
	row: z.object({
		on_time: z.number(),
		members: z.number(),
		sent: z.number(),
		due_by: z.string().nullable()
	}),
	find({ on_time, members, sent, due_by }, { settings, measurement, setting }) {
		const byDay = due_by ? `by ${dateInWords(due_by)}` : 'in the year';
		return shareFound(
			whereSent(sent, on_time, members),
			{
				counts: 'schools',
				did: `gave their contribution ${byDay}`,
				about: 'contributions',
				wants: `A finance sheet with the income of each school under the activity “${settings.activity}”.`
			},
			{ measurement, setting }
		);
	}
});

import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Support officers’ posts of which one person serves both schools (METHOD 10.4, L2). */
export const officerContinuity = indicator({
	name: 'officer-continuity',
	settings: z.strictObject({ topic: z.string() }),
	row: z.object({ both: z.number(), posts: z.number() }),
	find({ both, posts }, { settings, measurement, setting }) {
		return shareFound(
			whereSent(posts, both, posts),
			{
				counts: 'officers',
				did: 'serve both schools',
				about: 'the officers who support the schools',
				wants: `A register with a row for each officer’s post (type “Lead”, topic ${settings.topic}) and the schools it serves.`
			},
			{ measurement, setting }
		);
	}
});

import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Leads who were at training on their own area in the year (METHOD 8.4, clause 6.2). */
export const leadsTrained = indicator({
	name: 'leads-trained',
	settings: z.strictObject({}),
	row: z.object({ trained: z.number(), leads: z.number(), sessions: z.number() }),
	find({ trained, leads, sessions }, given) {
		return shareFound(
			whereSent(Math.min(leads, sessions), trained, leads),
			{
				counts: 'leads',
				did: 'were at training on their area',
				about: 'training of those who lead an area',
				wants:
					'A register with rows of the type “lead”, with topic and school, and a training sheet with roles.'
			},
			given
		);
	}
});

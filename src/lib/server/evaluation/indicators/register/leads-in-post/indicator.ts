import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Areas of work with a lead in post, of all areas that have had one or are a priority (METHOD 8.4, clause 6.1). */
export const leadsInPost = indicator({
	name: 'leads-in-post',
	settings: z.strictObject({}),
	row: z.object({ led: z.number(), areas: z.number(), sent: z.number() }),
	find({ led, areas, sent }, given) {
		return shareFound(
			whereSent(sent, led, areas),
			{
				counts: 'areas',
				did: 'have a named lead in post',
				about: 'who leads which area',
				wants:
					'A register with rows of the type “lead”: topic, role, school and the day each was named; “dropped” where somebody stood down.'
			},
			given
		);
	}
});

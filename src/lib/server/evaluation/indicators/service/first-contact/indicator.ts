import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Requests resolved that nobody had to open again (METHOD 11.4, BV17). */
export const firstContact = indicator({
	name: 'first-contact',
	settings: z.strictObject({}),
	row: z.object({ resolved: z.number(), at_once: z.number() }),
	find({ resolved, at_once }, given) {
		return shareFound(
			whereSent(resolved, at_once, resolved),
			{
				counts: resolved === 1 ? 'request' : 'requests',
				did: `${resolved === 1 ? 'was' : 'were'} resolved at the first attempt`,
				about: 'how requests were resolved',
				wants:
					'A service sheet with when each request was resolved and whether it was opened again.'
			},
			given
		);
	}
});

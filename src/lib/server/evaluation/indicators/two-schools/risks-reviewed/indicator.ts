import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Of the risks that the leaflet names, those looked at since the last term began (METHOD 10.3). */
export const risksReviewed = indicator({
	name: 'risks-reviewed',
	settings: z.strictObject({ of: z.int().positive() }),
	row: z.object({ reviewed: z.number(), listed: z.number(), idle: z.number() }),
	find({ reviewed, listed, idle }, { settings, measurement, setting }) {
		const open =
			idle > 0 ? `, and ${idle} of those open ${idle === 1 ? 'has' : 'have'} no action` : '';
		return shareFound(
			whereSent(listed, reviewed, settings.of),
			{
				counts: 'risks',
				did: `were looked at since the last term began${open}`,
				about: 'the risks of the arrangement',
				wants: 'A register with a row of the type “Risk” for each of the clauses I1 to I7.'
			},
			{ measurement, setting }
		);
	}
});

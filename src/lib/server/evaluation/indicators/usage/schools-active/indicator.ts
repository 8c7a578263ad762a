import { z } from 'zod';
import { counted } from '../../../judge/words.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Schools of which somebody used the shared platform in each half term completed (METHOD 8.2, clause 3.1.9). */
export const schoolsActive = indicator({
	name: 'schools-active',
	settings: z.strictObject({}),
	row: z.object({
		active: z.number(),
		schools: z.number(),
		told: z.number(),
		completed: z.number(),
		sent: z.number()
	}),
	find({ active, schools, told, completed, sent }, { measurement, setting }) {
		const halfTerms =
			told === 1 ? 'the one half term' : `each of the ${counted(told, 'half term')}`;
		return shareFound(
			{ ...whereSent(sent, active, schools), missing: completed - told },
			{
				counts: 'schools',
				did: `used the platform in ${halfTerms} ${told === completed ? 'completed' : 'told of'}`,
				about: 'the use of the shared platform',
				wants: 'A sheet of use with the number of active people of each school in each week.'
			},
			{ measurement, setting }
		);
	}
});

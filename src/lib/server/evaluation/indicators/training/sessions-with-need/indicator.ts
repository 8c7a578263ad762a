import { z } from 'zod';
import { counted } from '../../../judge/words.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Joint sessions that answer a need in the register, of all joint sessions (METHOD 9, M8). */
export const sessionsWithNeed = indicator({
	name: 'sessions-with-need',
	settings: z.strictObject({}),
	row: z.object({ sessions: z.number(), named: z.number(), linked: z.number(), needs: z.number() }),
	find({ sessions, named, linked, needs }, given) {
		const astray = named - linked;
		const but =
			astray > 0 ? ` (${counted(astray, 'more names', 'more name')} one that is not logged)` : '';
		return shareFound(
			whereSent(needs > 0 ? sessions : 0, linked, sessions),
			{
				counts: 'joint sessions',
				did: `answered a logged need${but}`,
				about: 'joint training and the needs it answers',
				wants:
					'A training sheet with the columns “Joint” and “Need”, and a register with a row of the type “need” for each need, under the same code.'
			},
			given
		);
	}
});

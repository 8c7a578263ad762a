import { z } from 'zod';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Schools whose own governing body met: both keep theirs (METHOD 10, structural facts). */
export const ownBoards = indicator({
	name: 'own-boards',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({ met: z.number(), schools: z.number(), rows: z.number() }),
	find({ met, schools, rows }, { settings, measurement, setting }) {
		return shareFound(
			whereSent(rows, met, schools),
			{
				counts: 'schools',
				did: 'had a governing body of their own that met',
				about: groupName(setting.agreement, settings.group),
				wants: `An attendance sheet of each school’s governing body (${settings.group}), with the school on every row.`
			},
			{ measurement, setting }
		);
	}
});

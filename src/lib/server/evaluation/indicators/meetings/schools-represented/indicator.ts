import { z } from 'zod';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** Schools that came to at least one meeting of a forum in the year; the rest were never represented (METHOD 8.2, clause 3.1.3). */
export const schoolsRepresented = indicator({
	name: 'schools-represented',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({ came: z.number(), schools: z.number(), registers: z.number() }),
	find({ came, schools, registers }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		return shareFound(
			whereSent(registers, came, schools),
			{
				counts: 'schools',
				did: `were represented at least once at the ${name}`,
				about: `attendance of the ${name}`,
				wants: `An attendance sheet of the ${name} (${settings.group}) with schools and who came.`
			},
			{ measurement, setting }
		);
	}
});

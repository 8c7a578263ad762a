import { z } from 'zod';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { shareFound } from '../../share-found.ts';
import { ofMeetings } from '../of-meetings.ts';

/** How often the association’s representatives came, of all times they were expected; apologies stay in the denominator (METHOD 9, R1, and 5.10). */
export const representativeAttendance = indicator({
	name: 'representative-attendance',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({ came: z.number(), expected: z.number(), sent: z.number() }),
	find({ came, expected, sent }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const [numerator, denominator] = ofMeetings({ held: expected, sent }, came, expected);
		return shareFound(
			{ numerator, denominator },
			{
				counts: 'times that a representative was expected',
				did: 'one came',
				about: `representatives at the ${name}`,
				wants: `An attendance sheet of the ${name} (${settings.group}) with “association” as the role of those who represent it.`
			},
			{ measurement, setting }
		);
	}
});

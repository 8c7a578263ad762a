import { z } from 'zod';
import { judgeCover } from '../../../judge/cover.ts';
import { shareMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { ofMeetings } from '../of-meetings.ts';
import { meetingsOf } from '../meetings-of.ts';

/** Schools invited to each held meeting of a group (METHOD 8.5, clause 7.1). */
export const schoolsInvited = indicator({
	name: 'schools-invited',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({
		invited: z.number(),
		members: z.number(),
		untold: z.number(),
		held: z.number(),
		sent: z.number()
	}),
	find({ invited, members, untold, ...meetings }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const [numerator, denominator] = ofMeetings(meetings, invited, members);
		return {
			measure: shareMeasure(numerator, denominator, 'invitations', untold),
			ruling: judgeCover(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'invitations due to schools',
					did: 'are on record',
					about: `who was invited to the ${name}`
				},
				setting.clock
			),
			wants: `An attendance sheet that lists every school invited to ${meetingsOf(name)} (${settings.group}), those that did not come included.`
		};
	}
});

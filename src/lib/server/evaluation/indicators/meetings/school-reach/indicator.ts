import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { shareMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { ofMeetings } from '../of-meetings.ts';
import { meetingsOf } from '../meetings-of.ts';

/** Schools at the held meetings of a group, of those in membership on each day (METHOD 5.10, meeting reach). */
export const schoolReach = indicator({
	name: 'school-reach',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({
		came: z.number(),
		eligible: z.number(),
		untold: z.number(),
		held: z.number(),
		sent: z.number()
	}),
	find({ came, eligible, untold, ...meetings }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const [numerator, denominator] = ofMeetings(meetings, came, eligible);
		return {
			measure: shareMeasure(numerator, denominator, 'school places at meetings', untold),
			ruling: judgeRate(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'school places at meetings',
					did: 'were taken up',
					about: `who came to the ${name}`
				},
				setting.clock
			),
			wants: `An attendance sheet that says which schools came to ${meetingsOf(name)} (${settings.group}).`
		};
	}
});

import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { shareMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { ofMeetings } from '../of-meetings.ts';
import { meetingsOf } from '../meetings-of.ts';

/** Held meetings of a group at which at least one head was present (METHOD 8.5, clause 7.1). */
export const headPresent = indicator({
	name: 'head-present',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({
		with_head: z.number(),
		told: z.number(),
		untold: z.number(),
		held: z.number(),
		sent: z.number()
	}),
	find({ with_head, told, untold, ...meetings }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const [numerator, denominator] = ofMeetings(meetings, with_head, told);
		return {
			measure: shareMeasure(numerator, denominator, 'meetings', untold),
			ruling: judgeRate(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'meetings',
					did: 'had a headteacher present',
					about: `who came to the ${name}`
				},
				setting.clock
			),
			wants: `An attendance sheet with the role of each person at ${meetingsOf(name)} (${settings.group}).`
		};
	}
});

import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { shareMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { ofMeetings } from '../of-meetings.ts';

/** Set agenda items for feedback that were used (METHOD 8.4, clause 6.3). */
export const feedbackSlots = indicator({
	name: 'feedback-slots',
	settings: z.strictObject({ group: z.string().default('HSF') }),
	row: z.object({
		done: z.number(),
		due: z.number(),
		untold: z.number(),
		held: z.number(),
		sent: z.number()
	}),
	find({ done, due, untold, ...meetings }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const [numerator, denominator] = ofMeetings(meetings, done, due);
		return {
			measure: shareMeasure(numerator, denominator, 'feedback items', untold),
			ruling: judgeRate(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'feedback items on the agenda',
					did: 'were used',
					about: `feedback items at the ${name}`
				},
				setting.clock
			),
			wants: `An attendance sheet of the ${name} (${settings.group}) with the columns “Feedback items due” and “Feedback items used”.`
		};
	}
});

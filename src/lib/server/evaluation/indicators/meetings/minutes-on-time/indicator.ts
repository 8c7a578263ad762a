import { z } from 'zod';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { shareFound } from '../../share-found.ts';
import { ofMeetings } from '../of-meetings.ts';

/** Held meetings whose minutes went out within so many school days (METHOD 9, A3). */
export const minutesOnTime = indicator({
	name: 'minutes-on-time',
	settings: z.strictObject({ group: z.string(), schoolDays: z.int().positive().default(10) }),
	row: z.object({
		on_time: z.number(),
		due: z.number(),
		told: z.number(),
		held: z.number(),
		sent: z.number()
	}),
	find({ on_time, due, told, held, sent }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const isWaiting = held > 0 && due === 0;
		const [numerator, denominator] = isWaiting
			? [0, 0]
			: ofMeetings({ held, sent }, on_time, told > 0 ? due : 0);
		return shareFound(
			{ numerator, denominator, missing: Math.max(0, due - told) },
			{
				counts: 'meetings',
				did: `had their minutes out within ${settings.schoolDays} school days`,
				about: `the day on which the minutes of the ${name} went out`,
				wants: `An attendance sheet of the ${name} (${settings.group}) with the column “Minutes sent”.`
			},
			{ measurement, setting }
		);
	}
});

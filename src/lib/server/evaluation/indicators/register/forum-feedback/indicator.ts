import { z } from 'zod';
import { number } from '../../../judge/words.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/**
 * Feedback to each school’s governors after each forum, within 30 school days (METHOD 8.5, clause 7.3).
 * METHOD also takes feedback by the governing board’s next meeting, of which no sheet of the partnership tells.
 */
export const forumFeedback = indicator({
	name: 'forum-feedback',
	settings: z.strictObject({
		group: z.string(),
		clause: z.string(),
		schoolDays: z.int().positive().default(30)
	}),
	row: z.object({
		told: z.number(),
		due: z.number(),
		waiting: z.number(),
		sent: z.number()
	}),
	find({ told, due, waiting, sent }, { settings, measurement, setting }) {
		const { group, clause, schoolDays } = settings;
		const name = groupName(setting.agreement, group);
		const later = waiting > 0 ? ` (${number(waiting)} more are not due yet)` : '';
		return shareFound(
			whereSent(sent, told, due),
			{
				counts: 'pairs of school and forum',
				did: `had feedback within ${schoolDays} school days${later}`,
				about: `feedback to governors after the ${name}`,
				wants: `A register with rows of the type “feedback”, clause ${clause}: the forum’s code as title, the school, and the day its governors heard.`
			},
			{ measurement, setting }
		);
	}
});

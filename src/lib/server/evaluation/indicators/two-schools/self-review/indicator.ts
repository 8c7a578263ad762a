import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** How an item stands in words, by the status of its row. */
const STANDING = {
	done: 'In place',
	partly: 'Partly',
	open: 'Not yet',
	dropped: 'Not applicable'
} as const;

/** An item that governors or the head looked at themselves: how it stands and when, never a score (METHOD 10.4). */
export const selfReview = indicator({
	name: 'self-review',
	settings: z.strictObject({ clause: z.string() }),
	row: z.object({
		recorded: z.number(),
		status: z.enum(['done', 'partly', 'open', 'dropped']).nullable(),
		reviewed_on: z.string().nullable()
	}),
	find({ recorded, status, reviewed_on }, { settings, setting }) {
		const standing = STANDING[status ?? 'open'];
		const when = reviewed_on ? `, looked at on ${dateInWords(reviewed_on)}` : ', without a date';
		return {
			measure: noMeasure(recorded > 0 ? 'z' : 'x', 'count', 'items'),
			ruling:
				recorded === 0
					? nothingSent('this item of the self-review', setting.clock, 'For information')
					: forInformation(`${standing}${when}`, 'a self-review has no score'),
			wants: `A row of a register with the type “Review”, topic SELF_REVIEW and clause ${settings.clause}: under Status “In place”, “Partly”, “Not yet” or “Not applicable”, under Done on the day it was looked at.`,
			parts:
				recorded === 0
					? []
					: [{ label: 'Self-review', school: null, measure: null, date: reviewed_on, standing }]
		};
	}
});

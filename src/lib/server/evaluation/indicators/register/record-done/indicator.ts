import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { judgeDone } from '../../../judge/done.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

const date = z.string().nullable();

/** One thing that was to be done, or with `months`, to be renewed at least so often (METHOD 6, J-DONE). */
export const recordDone = indicator({
	name: 'record-done',
	settings: z.strictObject({
		...whichRecords,
		/** What was done longer ago than this holds no longer. */
		months: z.int().positive().nullable().default(null),
		/** "08-31": due by that day of the year, where the record doesn’t say by when. */
		by: z
			.string()
			.regex(/^\d\d-\d\d$/, 'write month and day, like 08-31')
			.optional()
	}),
	row: z.object({
		recorded: z.number(),
		done: z.boolean(),
		has_owner: z.boolean(),
		due: date,
		done_on: date,
		holds_until: date,
		lapsed: z.boolean().nullable()
	}),
	find(row, { settings, setting }) {
		const { one, many } = recordsCalled(settings, setting.agreement);
		const due = row.due ?? (settings.by ? dayIn(setting.year, settings.by) : null);
		const holds = row.done && !row.lapsed;
		const promised = row.lapsed
			? { what: renewal(one, row.done_on), due: row.holds_until, completed: null }
			: { what: `The ${one}`, due, completed: row.done_on };
		return {
			measure:
				row.recorded > 0 ? countMeasure(holds ? 1 : 0, many, 1) : noMeasure('x', 'count', many),
			ruling: judgeDone(
				{ ...promised, recorded: row.recorded > 0, hasOwner: row.has_owner || row.lapsed === true },
				setting.clock
			),
			wants: `${rowsOf(settings)}, with who leads it and the dates due and done.`
		};
	}
});

function renewal(one: string, doneOn: string | null): string {
	return `The ${one}, last done${doneOn ? ` on ${dateInWords(doneOn)}` : ''} and to be renewed,`;
}

function dayIn({ from, to }: { from: string; to: string }, monthAndDay: string): string {
	const first = `${from.slice(0, 4)}-${monthAndDay}`;
	return first >= from ? first : `${to.slice(0, 4)}-${monthAndDay}`;
}

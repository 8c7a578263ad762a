import { z } from 'zod';
import { judgeDone } from '../../../judge/done.ts';
import { nothingSent } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';

/** A meeting that comes round every year, within so many months of the last (METHOD 9, E1). */
export const yearlyMeeting = indicator({
	name: 'yearly-meeting',
	settings: z.strictObject({ group: z.string(), months: z.int().positive().default(13) }),
	row: z.object({
		last_one: z.string().nullable(),
		held_on: z.string().nullable(),
		planned_for: z.string().nullable(),
		sent: z.number()
	}),
	find({ last_one, held_on, sent }, { settings, setting }) {
		const name = groupName(setting.agreement, settings.group);
		// Without a last one on record, any day of the year will do.
		const due = last_one ? monthsAfter(last_one, settings.months) : setting.year.to;
		const promised = {
			what: `The ${name}`,
			recorded: sent > 0,
			due,
			completed: held_on,
			hasOwner: true
		};
		const ruling =
			sent === 0 && (last_one === null || !setting.clock.closed)
				? nothingSent(`the ${name}`, setting.clock, 'J-DONE')
				: judgeDone({ ...promised, recorded: true }, setting.clock);
		const since =
			last_one && held_on ? ` The last was ${counted(days(last_one, held_on), 'day')} before.` : '';
		return {
			measure:
				sent === 0
					? noMeasure('x', 'count', 'meetings')
					: countMeasure(held_on === null ? 0 : 1, 'meetings', 1),
			ruling: { ...ruling, reason: ruling.reason + since },
			wants: `An attendance sheet with the ${name} (${settings.group}).`
		};
	}
});

/** Takes an ISO date; gives the same day so many months later, or the last of a shorter month. */
function monthsAfter(date: string, months: number): string {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
		.toISOString()
		.slice(0, 10);
}

function days(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

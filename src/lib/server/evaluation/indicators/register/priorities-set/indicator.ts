import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { judgeDone } from '../../../judge/done.ts';
import type { Clock, Ruling } from '../../../judge/ruling.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';

const row = z.object({
	/** Those for the year ahead, whenever they were recorded, and those recorded by the as-at date. */
	listed: z.number(),
	recorded: z.number(),
	/** The last day on which one was recorded by the final forum; how many came after it, and the last day of those. */
	in_time: z.string().nullable(),
	late: z.number(),
	last_late: z.string().nullable(),
	due: z.string(),
	last_planned: z.string().nullable()
});
type Row = z.infer<typeof row>;

/** Priorities for the year ahead, recorded by the final forum of the year (METHOD 8.3, clause 5.2). */
export const prioritiesSet = indicator({
	name: 'priorities-set',
	settings: z.strictObject({ group: z.string() }),
	row,
	find(found, { settings, setting: { agreement, clock } }) {
		return {
			measure:
				found.recorded > 0 || (clock.closed && found.listed > 0)
					? countMeasure(found.recorded, 'priorities')
					: noMeasure('x', 'count', 'priorities'),
			ruling:
				found.recorded > 0 || clock.closed
					? atTheLast(found, clock)
					: beforeTheLast(found, groupName(agreement, settings.group), clock),
			wants:
				'A register with rows of the type “priority”: the day each was recorded, its topic and the role that leads it.'
		};
	}
});

/** What a later meeting adds doesn’t undo what the final forum recorded; it is told beside it. */
function atTheLast({ listed, recorded, in_time, late, last_late, due }: Row, clock: Clock): Ruling {
	const ruling = judgeDone(
		{
			what: 'Recording the priorities for the year ahead',
			recorded: listed > 0,
			due,
			completed: in_time ?? last_late,
			hasOwner: true
		},
		clock
	);
	if (in_time === null || last_late === null) return ruling;
	const came = `${late} of the ${recorded} came after ${dateInWords(due)}, the last on ${dateInWords(last_late)}.`;
	return { ...ruling, reason: `${ruling.reason} ${came}` };
}

/** While the year is open only the last planned forum can be the final one; if none is planned, there is no day to do it. */
function beforeTheLast({ last_planned }: Row, name: string, clock: Clock): Ruling {
	if (last_planned === null) {
		return {
			state: 'at-risk',
			judgement: 'J-DONE',
			reason: `No further meeting of the ${name} is in the diary, at which the priorities for the year ahead could be set.`
		};
	}
	const day = dateInWords(last_planned);
	const isClose = Date.parse(last_planned) - Date.parse(clock.asAt) <= 28 * 86_400_000;
	return {
		state: isClose ? 'at-risk' : 'not-due',
		judgement: `J-DONE(${day})`,
		reason: `The priorities for the year ahead are due at the last meeting in the diary of the ${name}, on ${day}.`
	};
}

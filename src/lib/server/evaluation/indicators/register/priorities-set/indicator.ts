import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { judgeDone } from '../../../judge/done.ts';
import type { Clock, Ruling } from '../../../judge/ruling.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';

const row = z.object({
	recorded: z.number(),
	recorded_on: z.string().nullable(),
	last_held: z.string().nullable(),
	last_planned: z.string().nullable()
});
type Row = z.infer<typeof row>;

/** Priorities for the year ahead, recorded by the final forum of the year (METHOD 8.3, clause 5.2). */
export const prioritiesSet = indicator({
	name: 'priorities-set',
	settings: z.strictObject({ group: z.string() }),
	row,
	find(found, { settings, setting: { agreement, clock, year } }) {
		const name = groupName(agreement, settings.group);
		const what = 'Recording the priorities for the year ahead';
		return {
			measure:
				found.recorded > 0
					? countMeasure(found.recorded, 'priorities')
					: noMeasure('x', 'count', 'priorities'),
			ruling:
				found.recorded > 0 || clock.closed
					? judgeDone(
							{
								what,
								recorded: found.recorded > 0,
								due: found.last_planned ?? found.last_held ?? `${year.to.slice(0, 4)}-07-31`,
								completed: found.recorded_on,
								hasOwner: true
							},
							clock
						)
					: beforeTheLast(found, name, clock),
			wants:
				'A register with rows of the type “priority”: the day each was recorded, its topic and the role that leads it.'
		};
	}
});

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

import { z } from 'zod';
import { judgeCount } from '../../../judge/count.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { meetingsOf } from '../meetings-of.ts';

/** Meetings of a group that were held in the year (METHOD 8.2, clauses 3.1.1 to 3.1.4). */
export const meetingsHeld = indicator({
	name: 'meetings-held',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({ held: z.number(), planned: z.number(), rows: z.number() }),
	find({ held, planned, rows }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const about = `the ${name}`;
		const target = measurement.target ?? null;
		const atLeast =
			setting.agreement.forums.find(({ code }) => code === settings.group)?.atLeast ?? true;
		return {
			measure:
				rows === 0 ? noMeasure('x', 'count', 'meetings') : countMeasure(held, 'meetings', target),
			ruling: judgeCount({ held, planned, rows, target, atLeast, about }, setting.clock),
			wants: `An attendance sheet with ${meetingsOf(name)} (${settings.group}).`
		};
	}
});

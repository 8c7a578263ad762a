import { z } from 'zod';
import { judgeOnTime } from '../../../judge/on-time.ts';
import { shareMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { ofMeetings } from '../of-meetings.ts';

const NAMES = { papers_date: 'papers', agenda_date: 'agenda' };

/** Held meetings whose papers or agenda went out so many school days ahead (METHOD 8.2, clause 3.1.9, and 8.4, clause 6.2). */
export const papersOnTime = indicator({
	name: 'papers-on-time',
	settings: z.strictObject({
		group: z.string(),
		column: z.enum(['papers_date', 'agenda_date']),
		schoolDays: z.int().positive().default(5)
	}),
	row: z.object({ on_time: z.number(), held: z.number(), untold: z.number(), sent: z.number() }),
	find({ on_time, held, untold, sent }, { settings, measurement, setting }) {
		const name = groupName(setting.agreement, settings.group);
		const papers = NAMES[settings.column];
		const told = held > untold ? held : 0;
		const [numerator, denominator] = ofMeetings({ held, sent }, on_time, told);
		return {
			measure: shareMeasure(numerator, denominator, 'meetings', untold),
			ruling: judgeOnTime(
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'meetings',
					did: `had their ${papers} sent ${settings.schoolDays} school days ahead`,
					about: `the date on which the ${papers} of the ${name} went out`
				},
				setting.clock
			),
			wants: `An attendance sheet of the ${name} (${settings.group}) with the column “${papers === 'papers' ? 'Papers' : 'Agenda'} sent”.`
		};
	}
});

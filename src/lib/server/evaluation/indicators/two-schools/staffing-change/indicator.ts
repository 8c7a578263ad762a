import { z } from 'zod';
import { judgeOutcome } from '../../../judge/change.ts';
import { nothingSent } from '../../../judge/ruling.ts';
import { noMeasure } from '../../../measure.ts';
import { measureName } from '#lib/server/datasets/measure-name.ts';
import { indicator } from '../../indicator.ts';

const number = z.number().nullable();

/** Something about staffing before and after, such as hours that the head teaches; no pupil is in it (METHOD 10, B7). */
export const staffingChange = indicator({
	name: 'staffing-change',
	settings: z.strictObject({ measure: z.string() }),
	row: z.object({
		before: number,
		after: number,
		target: number,
		lower: z.boolean().nullable(),
		schools: z.array(z.object({ school: z.string(), before: number, after: number }))
	}),
	find({ before, after, target, lower, schools }, { settings, measurement, setting }) {
		const about = measureName(settings.measure);
		const value = after ?? before;
		const nothing = noMeasure('x', 'score', 'schools');
		return {
			measure: value === null ? nothing : { ...nothing, symbol: null, value, missing: 0 },
			ruling:
				value === null
					? nothingSent(about, setting.clock, measurement.judge ?? 'J-CHANGE')
					: judgeOutcome(
							{
								what: about,
								baseline: before,
								interim: null,
								followup: after,
								target: measurement.target ?? target,
								direction: lower ? 'lower' : 'higher',
								strength: before === null || after === null ? 0 : 1,
								suffix: '',
								words: wordsFor(before, after),
								weakness: 'only one of the two measurements was sent'
							},
							setting.clock
						),
			wants: `An outcomes sheet with the measure ${settings.measure} of each school, before and after.`,
			parts: schools.map((one) => ({
				label: about,
				school: one.school,
				measure: null,
				date: null,
				standing: '',
				details: { before: one.before, after: one.after }
			}))
		};
	}
});

function wordsFor(before: number | null, after: number | null): string {
	if (before === null || after === null || before === after) return 'no clear change';
	return after > before ? 'rose over the period' : 'fell over the period';
}

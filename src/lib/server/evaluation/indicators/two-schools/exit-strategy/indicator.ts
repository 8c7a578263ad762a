import { z } from 'zod';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import type { Part } from '../../../evaluation.ts';
import { judgeAsAgreed } from '../../../judge/as-agreed.ts';
import { indicator } from '../../indicator.ts';
import { triggersIn } from '../triggers.ts';

const date = z.string().nullable();

/** A checklist of three: the strategy agreed, its triggers listed, and reviewed within a year (METHOD 10, T3). */
export const exitStrategy = indicator({
	name: 'exit-strategy',
	settings: z.strictObject({}),
	row: z.object({ agreed_on: date, reviewed_on: date, listed: z.number() }),
	find({ agreed_on, reviewed_on, listed }, { measurement, setting }) {
		const triggers = triggersIn(setting.partnership, setting.asAt);
		const parts = [
			item('Exit strategy agreed', agreed_on !== null, agreed_on),
			item('Triggers listed', triggers.length > 0, triggers[0]?.from ?? null),
			item('Reviewed in the last 12 months', reviewed_on !== null, reviewed_on)
		];
		const done = parts.filter(({ standing }) => standing === DONE).length;
		const known = listed > 0 || triggers.length > 0;
		const [numerator, denominator] = known ? [done, parts.length] : [null, null];
		const share = {
			numerator,
			denominator,
			target: measurement.target ?? null,
			counts: 'parts',
			did: 'of the exit strategy are in place',
			about: 'an exit strategy'
		};
		return {
			measure: known
				? shareMeasure(numerator, denominator, 'parts')
				: noMeasure('x', 'percent', 'parts'),
			ruling: judgeAsAgreed(measurement.judge, share, setting.clock),
			wants:
				'A register with the exit strategy (type “Agreement”, topic EXIT) and its review (type “Review”, topic EXIT), and the triggers in the partnership’s file.',
			parts
		};
	}
});

const DONE = 'In place';

function item(label: string, done: boolean, date: string | null): Part {
	return { label, school: null, measure: null, date, standing: done ? DONE : 'Not yet' };
}

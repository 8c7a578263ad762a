import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Staff who led beyond their post in the year; fewer than five people are hidden (METHOD 10, B3). */
export const staffActingUp = indicator({
	name: 'staff-acting-up',
	settings: z.strictObject({ topic: z.string() }),
	row: z.object({ people: z.number() }),
	find({ people }, { settings, setting }) {
		return {
			measure: { ...noMeasure('x', 'count', 'people'), ...(people > 0 ? counts(people) : {}) },
			ruling:
				people === 0
					? nothingSent('staff who lead beyond their post', setting.clock, 'For information')
					: forInformation(
							`${counted(people, 'member', 'members')} of staff led beyond their post${soFar(setting.clock)}`
						),
			wants: `A register with a row for each of them (type “Lead”, topic ${settings.topic}): the role and the school, and no name.`,
			protect: true
		};
	}
});

/** Numerator and denominator are the people, so that the door counts them. */
function counts(people: number) {
	return { value: people, symbol: null, numerator: people, denominator: people, missing: 0 };
}

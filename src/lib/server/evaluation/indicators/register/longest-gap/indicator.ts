import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** The longest time between two updates, in school weeks of five school days (METHOD 9, M5). */
export const longestGap = indicator({
	name: 'longest-gap',
	settings: z.strictObject({ topic: z.string().default('UPDATE') }),
	row: z.object({
		school_days: z.number().nullable(),
		from_day: z.string().nullable(),
		updates: z.number()
	}),
	find({ school_days, from_day, updates }, { settings, setting }) {
		const isKnown = school_days !== null && from_day !== null;
		const weeks = (school_days ?? 0) / 5;
		return {
			measure: isKnown
				? countMeasure(weeks, 'school weeks')
				: noMeasure(updates === 1 ? 'z' : 'x', 'count', 'school weeks'),
			ruling: isKnown
				? forInformation(
						`The longest gap was ${counted(weeks, 'school week')}, from the update of ${dateInWords(from_day)}`
					)
				: updates === 1
					? forInformation('There was one update, so no gap between two')
					: nothingSent('updates', setting.clock, 'For information'),
			wants: `A register with a row of the type “communication” and topic “${settings.topic}” for each update, and the day it went out.`
		};
	}
});

import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { fixed, number } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Days that the head spent at each school; a day at both is half a day of each (METHOD 10, T5). */
export const daysPerSite = indicator({
	name: 'days-per-site',
	settings: z.strictObject({ topic: z.string() }),
	row: z.object({
		total: z.number(),
		schools: z.array(
			z.object({ school: z.string(), days: z.number(), half_terms: z.array(z.number()) })
		)
	}),
	find({ total, schools }, { setting }) {
		const fewest = Math.min(...schools.map(({ days }) => days));
		return {
			measure:
				total === 0 ? noMeasure('x', 'percent', 'days') : shareMeasure(fewest, total, 'days'),
			ruling:
				total === 0
					? nothingSent(
							'the days that the head spends at each school',
							setting.clock,
							'For information'
						)
					: forInformation(
							`Of ${number(total)} days, ${number(fewest)} were at the school that had fewer of them (${fixed((100 * fewest) / total, 0)}%)${soFar(setting.clock)}`
						),
			wants:
				'A register of the head’s days (type “Visit”, topic SITE_DAY), one row for each day, with the school and the date.',
			parts: schools.map(({ school, days, half_terms }) => ({
				label: 'Days of the head at the school',
				school,
				measure: shareMeasure(days, total, 'days'),
				date: null,
				standing: '',
				details: Object.fromEntries(half_terms.map((count, at) => [`${at + 1}`, count]))
			}))
		};
	}
});

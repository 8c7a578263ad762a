import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { fixed } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

const OWN = 'Partnership feeder';
const OTHER = 'Other feeder';

/** Absence in the first term of Year 7: pupils from the partnership’s schools less others, in percentage points (METHOD 8.1, clause 2.2e). */
export const year7Absence = indicator({
	name: 'year7-absence',
	settings: z.strictObject({ measure: z.string().default('Y7_AUTUMN_ABSENCE') }),
	row: z.object({
		own: z.number().nullable(),
		other: z.number().nullable(),
		hidden: z.boolean()
	}),
	find({ own, other }, { settings: { measure }, setting: { clock } }) {
		const none = noMeasure('x', 'percentage-points', 'pupils');
		const wants = `An outcomes sheet with the measure “${measure}”, broken down by “Feeder”: “${OWN}” and “${OTHER}”.`;
		if (own === null || other === null) {
			return {
				measure: none,
				ruling: nothingSent('absence in Year 7 by feeder school', clock, 'J-DIR'),
				wants
			};
		}
		const figure = `Absence in Year 7 was ${fixed(own, 1)}% for pupils from partnership schools and ${fixed(other, 1)}% for others${soFar(clock)}`;
		return {
			measure: { ...none, value: own - other, symbol: null },
			ruling: { ...forInformation(figure), judgement: 'J-DIR' },
			wants,
			strength: 1,
			protect: true,
			cells: [OWN, OTHER].map((breakdown) => ({ measure, breakdownTopic: 'Feeder', breakdown }))
		};
	}
});

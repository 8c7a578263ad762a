import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { fixed, percentOf } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { KINDS, kindOfSchool } from '../../kinds-of-school.ts';
import { costCentres } from '../pounds.ts';

/** Fewer schools than this, and a share of cost would tell about each (METHOD 7.2). */
const FEWEST_SCHOOLS = 4;

/** A kind of school’s share of cost beside its share of use (METHOD 11.4, BV35); 1 is even. */
export const costAndUse = indicator({
	name: 'cost-and-use',
	settings: z.strictObject({
		centres: costCentres,
		kind: kindOfSchool
	}),
	row: z.object({
		group_cost: z.number(),
		cost: z.number(),
		group_use: z.number(),
		use: z.number(),
		schools: z.number()
	}),
	find({ group_cost, cost, group_use, use, schools }, { settings, setting }) {
		const name = KINDS[settings.kind];
		const wants =
			'A finance sheet that names the school of each cost it can, a training sheet, and a schools sheet.';
		if (cost === 0 || use === 0)
			return {
				measure: noMeasure('x', 'score', 'schools'),
				ruling: nothingSent(`cost and use by kind of school`, setting.clock, 'For information'),
				wants
			};
		if (schools < FEWEST_SCHOOLS || group_use === 0)
			return {
				measure: noMeasure(schools === 0 ? 'z' : 'u', 'score', 'schools'),
				ruling: forInformation(
					`There are too few ${name} to compare what was spent on them`,
					'nothing is given'
				),
				wants
			};
		const ratio = group_cost / cost / (group_use / use);
		return {
			measure: { ...noMeasure('x', 'score', 'schools'), value: ratio, symbol: null },
			ruling: forInformation(
				`${fixed(ratio, 2)}: ${name} had ${percentOf(group_cost, cost)} of what was spent on single schools and ${percentOf(group_use, use)} of attendances at training`,
				'1 would be even'
			),
			wants
		};
	}
});

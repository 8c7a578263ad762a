import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { fixed } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Each school’s share of the cost beside its share of the pupils (METHOD 10, I3). */
export const costAndPupils = indicator({
	name: 'cost-and-pupils',
	settings: z.strictObject({}),
	row: z.object({
		total: z.number(),
		pupils: z.number().nullable(),
		schools: z.array(
			z.object({ school: z.string(), cost: z.number(), pupils: z.number().nullable() })
		)
	}),
	find({ total, pupils, schools }, { setting }) {
		const known = total > 0 && pupils !== null && pupils > 0;
		const shares = schools.map((one) => ({
			...one,
			costShare: (100 * one.cost) / total,
			pupilShare: (100 * (one.pupils ?? 0)) / (pupils ?? 1)
		}));
		const apart = Math.max(0, ...shares.map((one) => one.costShare - one.pupilShare));
		const nothing = noMeasure('x', 'percentage-points', 'points');
		return {
			measure: known ? { ...nothing, symbol: null, value: apart, missing: 0 } : nothing,
			ruling: known
				? forInformation(
						`One school bears ${fixed(apart, 0)} percentage points more of the cost than its share of pupils${soFar(setting.clock)}`
					)
				: nothingSent('costs and pupils of both schools', setting.clock, 'For information'),
			wants:
				'A finance sheet with the school on each line, and a schools sheet with the pupils of both.',
			parts: known
				? shares.map(({ school, costShare, pupilShare, pupils: own }) => ({
						label: 'Share of cost and of pupils',
						school,
						measure: null,
						date: null,
						standing: '',
						details: { costShare, pupilShare, pupils: own }
					}))
				: []
		};
	}
});

import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { fixed, number } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** What the arrangement costs each school, on-costs included: cost of one / cost of both (METHOD 10, T2). */
export const costShares = indicator({
	name: 'cost-shares',
	settings: z.strictObject({}),
	row: z.object({
		total: z.number(),
		unshared: z.number(),
		schools: z.array(
			z.object({
				school: z.string(),
				cost: z.number(),
				activities: z.array(z.object({ activity: z.string(), cost: z.number() }))
			})
		)
	}),
	find({ total, unshared, schools }, { setting }) {
		const most = Math.max(0, ...schools.map(({ cost }) => cost));
		const apart =
			unshared > 0 ? ` £${number(unshared)} more is not put down to either school.` : '';
		const { state, judgement, reason } = forInformation(
			`The partnership cost the two schools £${number(total)}${soFar(setting.clock)}, and one of them bore ${fixed((100 * most) / total, 0)}% of it`
		);
		return {
			measure:
				total === 0
					? noMeasure('x', 'pounds', 'pounds')
					: { ...noMeasure('x', 'pounds', 'pounds'), symbol: null, value: total, missing: 0 },
			ruling:
				total === 0
					? nothingSent('the cost to each school', setting.clock, 'For information')
					: { state, judgement, reason: `${reason}${apart}` },
			wants: 'A finance sheet of the partnership’s costs, each line with the school that bears it.',
			parts: schools.map(({ school, cost, activities }) => ({
				label: 'Cost borne by the school',
				school,
				measure: shareMeasure(cost, total, 'pounds'),
				date: null,
				standing: '',
				details: Object.fromEntries(activities.map((one) => [one.activity, one.cost]))
			}))
		};
	}
});

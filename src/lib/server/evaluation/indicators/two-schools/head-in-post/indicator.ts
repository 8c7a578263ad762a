import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Months the head has been in post, beside how often the posts were vacant in the five years before (METHOD 10, B1). */
export const headInPost = indicator({
	name: 'head-in-post',
	settings: z.strictObject({ topic: z.string() }),
	row: z.object({
		months: z.number().nullable(),
		earlier: z.number(),
		vacant: z.number().nullable()
	}),
	find({ months, earlier, vacant }, { setting }) {
		const before = `in the five years before, the posts were filled ${counted(earlier, 'time')} and stood empty for ${counted(vacant ?? 0, 'month')}`;
		return {
			measure: months === null ? noMeasure('x', 'count', 'months') : countMeasure(months, 'months'),
			ruling:
				months === null
					? nothingSent('the post of headteacher', setting.clock, 'For information')
					: forInformation(
							`The head has been in post for ${counted(months, 'month')}; ${before}`,
							'one or two posts are too few to judge'
						),
			wants:
				'A register of each time the post was filled (type “Milestone”, topic HEAD_POST): Raised is the day it fell vacant, Done on the day the head began.'
		};
	}
});

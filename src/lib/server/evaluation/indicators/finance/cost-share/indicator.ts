import { z } from 'zod';
import { forInformation, soFar } from '../../../judge/ruling.ts';
import { percentOf } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { costCentres, nothingSpent, pounds } from '../pounds.ts';

/** How much of the cost income covers, or overheads are (METHOD 11.4, BV02 and BV05). */
export const costShare = indicator({
	name: 'cost-share',
	settings: z.strictObject({
		centres: costCentres,
		part: z.enum(['income', 'overhead'])
	}),
	row: z.object({ cost: z.number(), part: z.number(), academic: z.number() }),
	find({ cost, part, academic }, { settings, setting }) {
		const did = settings.part === 'income' ? 'was covered by income' : 'was overheads';
		const of = cost > 0 ? ` (${percentOf(part, cost)})` : '';
		return {
			measure: cost > 0 ? shareMeasure(part, cost, 'pounds') : noMeasure('x', 'percent', 'pounds'),
			ruling:
				cost > 0
					? forInformation(`${pounds(part)} of ${pounds(cost)}${of} ${did}${soFar(setting.clock)}`)
					: nothingSpent(academic, 'costs', setting.clock),
			wants: 'A finance sheet with the date, kind and amount of each cost and income.'
		};
	}
});

import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { fixed, share } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import { ownTotal } from '../../../outcomes/judged.ts';
import { wilson } from '../../../statistics/wilson.ts';
import { indicator } from '../../indicator.ts';

/** Judgements of pupils’ work on which schools agreed at moderation, with Wilson’s interval (METHOD 8.2, clause 3.1.8). */
export const judgementsAgreed = indicator({
	name: 'judgements-agreed',
	settings: z.strictObject({ measure: z.string().default('MOD_AGREE') }),
	row: z.object({ measure: z.string().nullable() }),
	find({ measure }, { outcomes, setting: { clock } }) {
		const sent = outcomes.find((one) => one.measure === measure);
		const total =
			sent &&
			(['followup', 'interim', 'baseline'] as const).map((at) => ownTotal(sent, at)).find(Boolean);
		const [agreed, of] = [total?.numerator ?? null, total?.denominator ?? null];
		const limits = agreed !== null && of ? wilson(agreed, of) : null;
		const wants =
			'An outcomes sheet with the measure “MOD_AGREE”: judgements agreed, of all that were moderated.';
		if (!limits || agreed === null || of === null) {
			return {
				measure: noMeasure(total?.symbol ?? 'x', 'percent', 'judgements'),
				ruling: nothingSent('judgements agreed at moderation', clock, 'J-DIR'),
				wants
			};
		}
		const interval = { low: 100 * limits.low, high: 100 * limits.high };
		const range = `95% interval ${fixed(interval.low, 0)}% to ${fixed(interval.high, 0)}%`;
		const figure = `${share(agreed, of, 'judgements')} were agreed at moderation, ${range}${soFar(clock)}`;
		return {
			measure: { ...shareMeasure(agreed, of, 'judgements'), interval },
			ruling: { ...forInformation(figure), judgement: 'J-DIR' },
			wants,
			protect: true,
			cells: [{ measure: sent!.measure, breakdownTopic: 'Total', breakdown: 'Total' }]
		};
	}
});

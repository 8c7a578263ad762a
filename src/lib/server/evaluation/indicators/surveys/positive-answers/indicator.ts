import { z } from 'zod';
import { judgeAsAgreed } from '../../../judge/as-agreed.ts';
import { number } from '../../../judge/words.ts';
import { answersMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Below this share of people asked, what they answered says little of the rest (METHOD 5.1). */
const LOW_RESPONSE = 0.3;

/** What groups are called that are no plural of people. */
const ASKED: Record<string, string> = {
	la: 'the local authority’s officers',
	association: 'the association',
	boards: 'governing boards'
};

/** Answers of 4 or 5 to a question, of all who had an opinion (METHOD 5.12). */
export const positiveAnswers = indicator({
	name: 'positive-answers',
	settings: z.strictObject({
		/** The question’s code in the survey: TRUST. */
		question: z.string(),
		/** Who was asked: heads, governors, staff … */
		group: z.string().nullable().default(null)
	}),
	row: z.object({
		positive: z.number(),
		valid: z.number(),
		dont_know: z.number(),
		invited: z.number().nullable()
	}),
	find({ positive, valid, dont_know, invited }, { settings, measurement, setting }) {
		const [numerator, denominator] = valid > 0 ? [positive, valid] : [null, null];
		return {
			measure:
				valid === 0
					? noMeasure('x', 'percent', 'answers')
					: {
							...answersMeasure(positive, valid, invited ?? Infinity, 'answers'),
							missing: invited === null ? null : Math.max(0, invited - valid)
						},
			ruling: judgeAsAgreed(
				measurement.judge,
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: 'answers',
					did: `were 4 or 5 (${response(valid, dont_know, invited)})`,
					about: `answers to the question ${settings.question}`
				},
				setting.clock
			),
			wants: `A survey with the question “${settings.question}”${settings.group ? ` asked of ${ASKED[settings.group] ?? settings.group}` : ''}, and how many people were asked.`,
			protect: true
		};
	}
});

function response(valid: number, dontKnow: number, invited: number | null): string {
	const unsure = dontKnow > 0 ? `; ${number(dontKnow)} more didn’t know` : '';
	if (invited === null) return `how many were asked was not sent${unsure}`;
	const low = valid < LOW_RESPONSE * invited ? 'low response: ' : '';
	return `${low}${number(valid)} of ${number(invited)} asked answered${unsure}`;
}

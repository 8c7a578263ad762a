import { z } from 'zod';
import { judgeAsAgreed } from '../../../judge/as-agreed.ts';
import { answersMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Answers of 4 or 5 in the year’s last survey of a group, and how they differ by school (METHOD 10, T6, T9 and B6). */
export const answersBySchool = indicator({
	name: 'answers-by-school',
	settings: z.strictObject({ question: z.string(), group: z.string() }),
	row: z.object({
		schools: z.array(
			z.object({
				school: z.string(),
				positive: z.number(),
				valid: z.number(),
				invited: z.number().nullable()
			})
		)
	}),
	find({ schools }, { settings, measurement, setting }) {
		const sum = (of: (one: (typeof schools)[number]) => number) =>
			schools.reduce((total, one) => total + of(one), 0);
		const [positive, valid, asked] = [
			sum((one) => one.positive),
			sum((one) => one.valid),
			sum((one) => one.invited ?? Infinity)
		];
		const [numerator, denominator] = valid > 0 ? [positive, valid] : [null, null];
		return {
			measure: answered(positive, valid, asked),
			ruling: judgeAsAgreed(
				measurement.judge,
				{
					numerator,
					denominator,
					target: measurement.target ?? null,
					counts: `answers of ${settings.group}`,
					did: 'were 4 or 5 of 5',
					about: `answers of ${settings.group} to the question ${settings.question}`
				},
				setting.clock
			),
			wants: `A survey of ${settings.group} with the question “${settings.question}”, the school of each answer, and how many people were asked.`,
			protect: true,
			parts: schools.map((one) => ({
				label: `Answers of ${settings.group}`,
				school: one.school,
				measure: answered(one.positive, one.valid, one.invited ?? Infinity),
				date: null,
				standing: ''
			}))
		};
	}
});

/** Without a number of people asked, nobody knows how many are missing. */
function answered(positive: number, valid: number, asked: number) {
	if (valid === 0) return noMeasure('x', 'percent', 'answers');
	const measure = answersMeasure(positive, valid, asked, 'answers');
	return { ...measure, missing: Number.isFinite(asked) ? Math.max(0, asked - valid) : null };
}

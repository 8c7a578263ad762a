import type { Banner } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { TrainingTopic } from '#lib/server/evaluation/evaluation.ts';

/** Per cent of schools reached, or of hours taken, below which no effect is looked for (METHOD 2.4). */
const ENOUGH = 50;

/** METHOD 2.4’s sentence, to the letter. */
export const TOO_LITTLE: Banner = {
	kind: 'banner',
	text: 'Too little was delivered to expect a measurable effect.'
};

/** Takes a topic of training; gives true where it reached fewer than half of the schools, or the middle one took less than half. */
export function reachedFew({ schools, schoolsEligible, dosage }: TrainingTopic): boolean {
	const few = schoolsEligible > 0 && (100 * schools) / schoolsEligible < ENOUGH;
	return few || (dosage !== undefined && dosage.median < ENOUGH);
}

/** Takes a topic of outcomes; gives true where too little was delivered on it to look for an effect. */
export function tooLittle({ equity, training }: Disclosed, topic: string): boolean {
	return (
		(equity.median !== null && equity.median < ENOUGH) ||
		training.some((trained) => trained.topic === topic && reachedFew(trained))
	);
}

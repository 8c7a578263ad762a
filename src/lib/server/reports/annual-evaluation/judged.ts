import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';

/** Takes a measure; gives whether a promise or a target answers for it. */
export function isJudged({ measure, target }: OutcomeMeasure, { findings }: Disclosed): boolean {
	const judged = findings.flatMap(({ cells = [] }) => cells);
	return target !== null || judged.some((cell) => cell.measure === measure);
}

/** Takes measures; gives what a promise or a target answers for first, otherwise as sent. */
export function judgedFirst(outcomes: OutcomeMeasure[], disclosed: Disclosed): OutcomeMeasure[] {
	const rank = (measure: OutcomeMeasure) => Number(isJudged(measure, disclosed));
	return outcomes.toSorted((a, b) => rank(b) - rank(a));
}

import type { BriefingMaterial } from '#lib/server/disclosure/briefing.ts';
import { datesOf } from '#lib/server/evaluation/dates/dates.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { headsForum } from '#lib/server/evaluation/forums/heads-forum.ts';
import { evaluationOf, type Question } from '../evaluation-of.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';

/** Takes a house and a question; gives what every briefing of that partnership, year and date is made from. */
export async function briefingMaterial(
	house: House,
	question: Question
): Promise<BriefingMaterial> {
	const evaluation = await evaluationOf(house, question);
	return {
		evaluation,
		before: await beforeThat(house, question, evaluation),
		dates: await datesOf(house.warehouse, evaluation),
		said: saidOf(house, question.partnership, question.year)
	};
}

/** As at the forum before the last, so that a briefing can say what changed since. */
async function beforeThat(
	house: House,
	question: Question,
	evaluation: Evaluation
): Promise<Evaluation | null> {
	const previous = headsForum(evaluation)?.previous;
	return previous ? evaluationOf(house, { ...question, asAt: previous.date }) : null;
}

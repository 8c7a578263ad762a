import { clausesOf, type Agreement, type Clause, type Measurement } from './agreement.ts';
import { holding } from './in-force.ts';
import { measurementKey } from './measurement-key.ts';
import type { Answer, Partnership } from './partnership.ts';
import type { AnswerKind, Question } from './question.ts';
import { sharedQuestions } from './shared-questions.ts';

/** Takes an agreement as written; gives everything that its partnerships can answer: its own questions, each target that nobody agreed, and what is asked of every partnership. */
export function questionsOf(agreement: Agreement): Question[] {
	const own = agreement.questions;
	const targets = clausesOf(agreement)
		.flatMap((clause) => clause.measurements.flatMap((one) => targetQuestion(clause, one)))
		.filter((question) => !own.some((other) => isSameTarget(question, other)));
	return [...own, ...targets, ...sharedQuestions()];
}

/** Takes an agreement, as written or in force, who adopted it and an ISO date; gives what has no answer on that date. */
export function openQuestions(
	agreement: Agreement,
	partnership: Partnership,
	date: string
): Question[] {
	return questionsOf(agreement).filter((question) => {
		const given = partnership.answers.filter((answer) => answers(question, answer));
		return holding(given, date) === undefined;
	});
}

/** Takes a question and an answer of a partnership’s own file or of the ledger; says whether the one answers the other. */
export function answers({ id, clause, answer: asked }: Question, answer: Answer): boolean {
	if (answer.id !== undefined) return answer.id === id;
	if (clause === undefined || answer.clause !== clause) return false;
	if (asked.kind === 'forums') return answer.forums !== undefined;
	if (asked.kind !== 'number') return false;
	return answer.measurement === undefined
		? answer.indicator !== undefined && answer.indicator === asked.indicator
		: answer.measurement === asked.measurement;
}

/** A measurement with a suggestion and no target of the text asks what was agreed. */
function targetQuestion(clause: Clause, measurement: Measurement): Question[] {
	const { indicator, title, suggested, target } = measurement;
	if (suggested === undefined || target !== undefined) return [];
	const key = measurementKey(measurement);
	const alike = clause.measurements.filter((one) => one.indicator === indicator).length > 1;
	return [
		{
			id: slug(`target-${clause.ref}-${key}`),
			clause: clause.ref,
			asks: `${title}: what was agreed?`,
			why: 'The text names no number, so the figure is shown for information, never as met or not met.',
			answer: {
				kind: 'number',
				indicator,
				...(alike || key !== indicator ? { measurement: key } : {}),
				...boundsOf(measurement),
				suggested
			}
		}
	];
}

type Bounds = Pick<Extract<AnswerKind, { kind: 'number' }>, 'unit' | 'least' | 'most' | 'whole'>;

function boundsOf({ judge }: Measurement): Bounds {
	if (judge === 'J-COUNT') return { unit: 'count', least: 1, most: 366, whole: true };
	if (judge === 'J-CHANGE') return { unit: 'points', least: -1000, most: 1000, whole: false };
	return { unit: 'percent', least: 0, most: 100, whole: false };
}

/** An agreement that words the question itself isn’t asked twice. */
function isSameTarget({ clause, answer: asked }: Question, other: Question): boolean {
	if (asked.kind !== 'number' || other.answer.kind !== 'number') return false;
	if (other.clause !== clause || other.answer.indicator !== asked.indicator) return false;
	return other.answer.measurement === undefined || other.answer.measurement === asked.measurement;
}

function slug(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^a-z0-9.]+/g, '-')
		.replace(/^-|-$/g, '');
}

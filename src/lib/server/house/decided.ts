import { dayOf } from '#lib/calendar/in-england.ts';
import { answerTaken, type AnswerValue } from '#lib/server/agreements/answer.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { Answer, Partnership } from '#lib/server/agreements/partnership.ts';
import type { Question } from '#lib/server/agreements/question.ts';
import { questionsOf } from '#lib/server/agreements/questions-of.ts';
import type { AnsweredQuestion, Entry } from '#lib/server/ledger/entries.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';

/** Takes the ledger, a partnership’s id and a place in the ledger; gives the partnership with what it had answered by then, after the answers of its own file. */
export function partnershipDecided(ledger: Ledger, id: string, upTo?: number): Partnership {
	const partnership = loadPartnership(id);
	const given = answersGiven(ledger, partnership, upTo);
	if (given.length === 0) return partnership;
	return {
		...partnership,
		answers: [...partnership.answers, ...given.map(({ answer }) => answer)]
	};
}

/** An answer that was given on a page, and who wrote it down when. */
export interface AnswerGiven {
	question: string;
	answer: Answer;
	seq: number;
	/** ISO time. */
	at: string;
	/** Label of the account that wrote it down. */
	recordedBy: string;
}

/** Takes the ledger and a partnership; gives the answers that it gave, in the order in which they were given. */
export function answersGiven(
	ledger: Ledger,
	partnership: Partnership,
	upTo = Number.MAX_SAFE_INTEGER
): AnswerGiven[] {
	const entries = ledger
		.entries({ partnership: partnership.id })
		.filter((entry) => entry.kind === 'answered-question' && entry.seq <= upTo) as Given[];
	if (entries.length === 0) return [];
	const questions = questionsOf(loadAgreement(partnership.agreement));
	return entries.map((entry) => givenOf(entry, questions));
}

type Given = Entry & AnsweredQuestion;

/** An answer stays on record when the agreement no longer asks its question; it has no effect then. */
function givenOf(entry: Given, questions: Question[]): AnswerGiven {
	const { question: id, value, from, role, reference, seq, at, by } = entry;
	const question = questions.find((one) => one.id === id) ?? noLongerAsked(id);
	const said = { from, by: role, ...(reference === null ? {} : { reference }) };
	return {
		question: id,
		answer: {
			...answerTaken(question, value as AnswerValue, said),
			writtenDown: dayOf({ at })
		},
		seq,
		at,
		recordedBy: by
	};
}

function noLongerAsked(id: string): Question {
	return { id, asks: id, why: 'This is no longer asked.', answer: { kind: 'text' } };
}

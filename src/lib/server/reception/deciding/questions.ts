import { dayOf } from '#lib/calendar/in-england.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { valueIn, type AnswerValue } from '#lib/server/agreements/answer.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { holding } from '#lib/server/agreements/in-force.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import type { Answer, Partnership } from '#lib/server/agreements/partnership.ts';
import type { AnswerKind, Question } from '#lib/server/agreements/question.ts';
import { answers, questionsOf } from '#lib/server/agreements/questions-of.ts';
import { sharedQuestions } from '#lib/server/agreements/shared-questions.ts';
import { groupType } from '#lib/server/datasets/groups.ts';
import { answersGiven, type AnswerGiven } from '#lib/server/house/decided.ts';
import type { House } from '#lib/server/house/house.ts';

/** A question as its page shows it. */
export interface AskedQuestion {
	id: string;
	group: 'text' | 'targets' | 'everybody';
	/** Null where it isn’t about one clause. */
	clause: { ref: string; words: string; short: string } | null;
	asks: string;
	why: string;
	answer: AnswerKind;
	/** "per cent", "meetings a year" … */
	unit: string;
	/** Codes that a forum may have, with what attendance sheets call them. */
	codes: { code: string; name: string }[];
	/** What holds today; null where the question is open. */
	standing: Told | null;
	/** What is agreed already and holds from a later day. */
	later: Told[];
	/** Every answer, the newest first. */
	history: Told[];
}

/** An answer in words. */
export interface Told {
	value: string;
	/** As it goes back into its field. */
	written: AnswerValue;
	from: string;
	by: string;
	reference: string | null;
	/** "written down by Clerk on 3 September 2025", or that it is in the partnership’s own file. */
	recorded: string;
}

/** Takes the house, a partnership and an ISO date; gives every question with what was answered. */
export function askedOf(house: House, partnership: Partnership, date: string): AskedQuestion[] {
	const agreement = loadAgreement(partnership.agreement);
	const clauses = clausesOf(agreement);
	const given = answersGiven(house.ledger, partnership);
	return questionsOf(agreement).map((question) => {
		const clause = clauses.find(({ ref }) => ref === question.clause);
		const about = answersTo(question, partnership, given);
		return {
			id: question.id,
			group: groupOf(question, agreement.questions),
			clause: clause ? { ref: clause.ref, words: clause.words.trim(), short: clause.short } : null,
			asks: question.asks,
			why: question.why.trim(),
			answer: question.answer,
			unit: unitOf(question.answer),
			codes: codesFor(question.answer),
			...standingOf(about, date)
		};
	});
}

/** Takes an agreement’s own answers and the ledger’s; gives those to one question, in the order in which they count. */
function answersTo(
	question: Question,
	{ answers: own }: Partnership,
	given: AnswerGiven[]
): { answer: Answer; recorded: string }[] {
	const inFile = own.map((answer) => ({
		answer,
		recorded: 'written in the partnership’s own file'
	}));
	const onPage = given.map(({ answer, recordedBy, at }) => ({
		answer,
		recorded: `written down by ${recordedBy} on ${dateInWords(dayOf({ at }))}`
	}));
	return [...inFile, ...onPage].filter(({ answer }) => answers(question, answer));
}

function standingOf(about: { answer: Answer; recorded: string }[], date: string) {
	const holds = holding(
		about.map(({ answer }) => answer),
		date
	);
	const told = about.map(({ answer, recorded }) => toldOf(answer, recorded));
	const at = about.findIndex(({ answer }) => answer === holds);
	return {
		standing: told[at] ?? null,
		later: told.filter(({ from }) => from > date),
		history: told.toReversed()
	};
}

function toldOf(answer: Answer, recorded: string): Told {
	const { from, by, reference = null } = answer;
	const written = valueIn(answer);
	return { value: valueInWords(written), written, from, by, reference, recorded };
}

function valueInWords(value: AnswerValue): string {
	if (value === null) return 'Open again';
	if (!Array.isArray(value)) return String(value);
	return value
		.map(({ name, code, perYear }) => `${name} (${code})${perYear ? `, ${perYear} a year` : ''}`)
		.join('; ');
}

function groupOf({ id }: Question, own: Question[]): AskedQuestion['group'] {
	if (own.some((question) => question.id === id)) return 'text';
	return sharedQuestions().some((question) => question.id === id) ? 'everybody' : 'targets';
}

const UNITS = {
	percent: 'per cent',
	count: 'a year',
	days: 'days',
	gbp: 'pounds',
	points: 'points'
};

function unitOf(answer: AnswerKind): string {
	return answer.kind === 'number' ? UNITS[answer.unit] : '';
}

/** Attendance sheets take no other codes, so a forum of another could never be counted. */
function codesFor(answer: AnswerKind): AskedQuestion['codes'] {
	if (answer.kind !== 'forums') return [];
	const known = groupCodes();
	return answer.codes ? known.filter(({ code }) => answer.codes?.includes(code)) : known;
}

function groupCodes(): AskedQuestion['codes'] {
	if (groupType.kind !== 'choice') return [];
	return groupType.choices.map(({ value, label }) => ({ code: value, name: label }));
}

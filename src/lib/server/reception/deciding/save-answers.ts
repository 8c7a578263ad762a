import { checkAnswer, valueIn, type AnswerValue } from '#lib/server/agreements/answer.ts';
import { holding } from '#lib/server/agreements/in-force.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Question } from '#lib/server/agreements/question.ts';
import { answers, questionsOf } from '#lib/server/agreements/questions-of.ts';
import { partnershipDecided } from '#lib/server/house/decided.ts';
import type { House } from '#lib/server/house/house.ts';
import type { AnsweredQuestion } from '#lib/server/ledger/entries.ts';
import { namesSomebody } from './nobody-named.ts';
import { problemsWith, sittingIn, type Problems, type Sitting } from './sitting.ts';

/** What came of a form: how many answers were written down, or what is wrong with it. */
export type Saved = { saved: number } | { problems: Problems };

/**
 * Takes the house, a partnership, a form of answers and who sends it; writes down every answer that says
 * something new, all together, or none where one of them can’t be taken. `only` names one question.
 */
export function saveAnswers(
	house: House,
	partnership: Partnership,
	form: FormData,
	by: string
): Saved {
	const only = form.get('only');
	const asked = questionsOf(loadAgreement(partnership.agreement)).filter(
		({ id }) => only === null || id === only
	);
	const written = asked.flatMap((question) => {
		const value = writtenTo(question, form);
		return value === null ? [] : [{ question, value }];
	});
	const sitting = sittingIn(form);
	const checked = written.map((one) => ({ ...one, found: fitToKeep(one.question, one.value) }));
	const problems: Problems = {
		...problemsWith(sitting, false),
		...Object.fromEntries(
			checked.flatMap(({ question, found }) =>
				'refused' in found ? [[question.id, found.refused]] : []
			)
		),
		...(written.length === 0 ? { answers: nothingSaid(only) } : {})
	};
	if (Object.keys(problems).length > 0) return { problems };
	const now = partnershipDecided(house.ledger, partnership.id);
	const entries = checked.flatMap(({ question, found }) =>
		'value' in found && isNew(question, found.value, sitting, now)
			? [entryOf(question, found.value, sitting, partnership)]
			: []
	);
	house.decide(entries, by);
	return { saved: entries.length };
}

/** Takes the house, a partnership and a form that names a question; writes down that from a date on nothing is agreed. */
export function openAgain(
	house: House,
	partnership: Partnership,
	form: FormData,
	by: string
): Saved {
	const sitting = sittingIn(form);
	const problems = problemsWith(sitting, false);
	const id = String(form.get('only'));
	const question = questionsOf(loadAgreement(partnership.agreement)).find((one) => one.id === id);
	if (!question) return { problems: { answers: 'This is no longer asked.' } };
	if (Object.keys(problems).length > 0) return { problems };
	house.decide([entryOf(question, null, sitting, partnership)], by);
	return { saved: 1 };
}

/** What was written to a question; null where its field was left empty. */
function writtenTo({ id, answer }: Question, form: FormData): unknown {
	if (answer.kind !== 'forums') {
		const value = String(form.get(`answer:${id}`) ?? '').trim();
		return value === '' ? null : value;
	}
	const column = (name: string) => form.getAll(`${name}:${id}`).map((one) => String(one).trim());
	const [names, codes, times] = [column('name'), column('code'), column('perYear')];
	const rows = names.flatMap((name, at) =>
		name === '' ? [] : [{ name, code: codes[at] ?? '', ...perYear(times[at]) }]
	);
	return rows.length === 0 ? null : rows;
}

function perYear(written = ''): { perYear?: number } {
	return written === '' ? {} : { perYear: Number(written) };
}

/** Whether an answer is of the right kind, and names nobody. */
function fitToKeep(question: Question, value: unknown): ReturnType<typeof checkAnswer> {
	const found = checkAnswer(question, value);
	if ('refused' in found) return found;
	const words = Array.isArray(found.value)
		? found.value.map(({ name }) => name).join(' ')
		: String(found.value);
	const refused = namesSomebody(words);
	return refused ? { refused } : found;
}

/** A form that is sent twice says nothing new the second time. */
function isNew(
	question: Question,
	value: AnswerValue,
	{ from, role, reference }: Sitting,
	{ answers: given }: Partnership
): boolean {
	const held = holding(
		given.filter((answer) => answers(question, answer)),
		from
	);
	return (
		!held ||
		held.from !== from ||
		held.by !== role ||
		(held.reference ?? '') !== reference ||
		JSON.stringify(valueIn(held)) !== JSON.stringify(value)
	);
}

function entryOf(
	{ id }: Question,
	value: AnswerValue,
	{ from, role, reference }: Sitting,
	partnership: Partnership
): AnsweredQuestion {
	return {
		kind: 'answered-question',
		partnership: partnership.id,
		question: id,
		value,
		from,
		role,
		reference: reference === '' ? null : reference
	};
}

function nothingSaid(only: FormDataEntryValue | null): string {
	return only === null
		? 'Write at least one answer before you save.'
		: 'Write an answer to this question before you save it.';
}

import type { Answer } from './partnership.ts';
import { agreedForumSchema, type AgreedForum, type AnswerKind, type Question } from './question.ts';

/** What can be answered: a number, a date or words, or the forums of a list; null takes an answer back. */
export type AnswerValue = number | string | AgreedForum[] | null;

/** The longest answer in words. */
export const MOST_WORDS = 600;

/** Takes a question and what was written; gives the value, or why it can’t be taken. */
export function checkAnswer(
	{ answer: asked }: Question,
	written: unknown
): { value: AnswerValue } | { refused: string } {
	switch (asked.kind) {
		case 'number':
			return checkNumber(asked, written);
		case 'date':
			return isDate(written)
				? { value: written }
				: { refused: 'Write a date that there is, like 2026-09-30.' };
		case 'choice':
			return asked.options.includes(String(written))
				? { value: String(written) }
				: { refused: 'Choose one of the answers in the list.' };
		case 'forums':
			return checkForums(asked.codes, written);
		case 'text':
			return checkText(String(written ?? '').trim());
	}
}

/** Takes a question and what was agreed; gives the answer as `inForce` reads it. */
export function answerTaken(
	question: Question,
	value: AnswerValue,
	said: Pick<Answer, 'from' | 'by' | 'reference'>
): Answer {
	const { id, asks, clause, answer: asked } = question;
	const about = { question: asks, id, ...(clause === undefined ? {} : { clause }), ...said };
	const measured =
		asked.kind === 'number'
			? {
					...(asked.indicator === undefined ? {} : { indicator: asked.indicator }),
					...(asked.measurement === undefined ? {} : { measurement: asked.measurement })
				}
			: {};
	return { ...about, ...measured, ...valueOf(value) };
}

/** Takes an answer; gives what was agreed, null where that was taken back. */
export function valueIn({ target, forums, value, openAgain }: Answer): AnswerValue {
	return openAgain ? null : (target ?? forums ?? value ?? null);
}

function valueOf(value: AnswerValue): Partial<Answer> {
	if (value === null) return { openAgain: true };
	if (typeof value === 'number') return { target: value };
	return typeof value === 'string' ? { value } : { forums: value };
}

function checkNumber(
	{ least, most, whole, unit }: Extract<AnswerKind, { kind: 'number' }>,
	written: unknown
): { value: number } | { refused: string } {
	const text = String(written ?? '').trim();
	const number = Number(text.replace(/\s*%$/, ''));
	const range = `from ${least} to ${most}${unit === 'percent' ? ' per cent' : ''}`;
	if (text === '' || !Number.isFinite(number)) return { refused: `Write a number ${range}.` };
	if (number < least || number > most)
		return { refused: `${number} is out of range: write a number ${range}.` };
	if (whole && !Number.isInteger(number)) return { refused: `Write a whole number ${range}.` };
	return { value: number };
}

function checkForums(
	codes: string[] | undefined,
	written: unknown
): { value: AgreedForum[] } | { refused: string } {
	const forums = agreedForumSchema.array().min(1).max(20).safeParse(written);
	if (!forums.success)
		return {
			refused:
				'Give each forum a name of 3 to 80 letters, a code in capitals, and, where a number was agreed, how many times a year it meets, from 1 to 60.'
		};
	const given = forums.data.map(({ code }) => code);
	const unknown = given.find((code) => codes && !codes.includes(code));
	if (unknown)
		return {
			refused: `Attendance sheets have no group ${unknown}. Choose from ${codes?.join(', ')}.`
		};
	const twice = given.find((code, at) => given.indexOf(code) !== at);
	if (twice) return { refused: `Two forums have the code ${twice}. Give each its own.` };
	return { value: forums.data };
}

function checkText(text: string): { value: string } | { refused: string } {
	if (text.length < 3) return { refused: 'Write what was agreed, in a few words.' };
	if (text.length > MOST_WORDS)
		return { refused: `Shorten this to ${MOST_WORDS} characters: it has ${text.length}.` };
	return { value: text };
}

function isDate(written: unknown): written is string {
	const text = String(written);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

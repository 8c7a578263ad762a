import { expect, it } from 'vitest';
import { answerTaken, checkAnswer, valueIn } from './answer.ts';
import { agreementSchema } from './agreement.ts';
import { checkAgreement, checkPartnership, loadAgreement } from './load.ts';
import { answers, questionsOf } from './questions-of.ts';
import { sharedQuestions } from './shared-questions.ts';

const memorandum = loadAgreement('pods-memorandum');
const places = questionsOf(memorandum).find(({ id }) => id === 'target-3.1.6-places-filled')!;

it('asks of every partnership the nine questions of METHOD 14.2', () => {
	expect(sharedQuestions()).toHaveLength(9);
	expect(sharedQuestions().every(({ why }) => why.length > 40)).toBe(true);
});

it('asks what was agreed wherever a number is only suggested', () => {
	expect(places).toMatchObject({
		clause: '3.1.6',
		asks: 'Training places filled: what was agreed?',
		answer: {
			kind: 'number',
			indicator: 'places-filled',
			unit: 'percent',
			most: 100,
			suggested: 70
		}
	});
	const ids = questionsOf(memorandum).map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

it('does not ask for a number that the text states', () => {
	const ids = questionsOf(memorandum).map(({ id }) => id);
	expect(ids.filter((id) => id.startsWith('target-3.1.1'))).toEqual([
		'target-3.1.1-school-reach-hsf'
	]);
});

it('asks once where the agreement words the question itself', () => {
	const own = agreementSchema.parse({
		...memorandum,
		questions: [{ ...places, id: 'how-full', asks: 'How full should a course be?' }]
	});
	const about = questionsOf(own).filter(({ clause }) => clause === '3.1.6');
	expect(about.map(({ id }) => id)).toEqual(['how-full']);
});

it.each([
	['70', { value: 70 }],
	['70 %', { value: 70 }],
	['', { refused: 'Write a number from 0 to 100 per cent.' }],
	['lots', { refused: 'Write a number from 0 to 100 per cent.' }],
	['140', { refused: '140 is out of range: write a number from 0 to 100 per cent.' }]
])('takes “%s” as a share of places: %o', (written, expected) => {
	expect(checkAnswer(places, written)).toEqual(expected);
});

it('takes a date that there is, and no other', () => {
	const question = { ...places, answer: { kind: 'date' } as const };
	expect(checkAnswer(question, '2026-02-28')).toEqual({ value: '2026-02-28' });
	expect(checkAnswer(question, '2026-02-30')).toHaveProperty('refused');
});

it('takes a list of forums with codes of their own', () => {
	const question = { ...places, answer: { kind: 'forums', codes: ['DSGA_LA', 'JOINT'] } as const };
	const forum = { code: 'DSGA_LA', name: 'Termly meeting', perYear: 3 };
	const asked = { ...question, answer: { ...question.answer, codes: ['DSGA_LA', 'JOINT'] } };
	expect(checkAnswer(asked, [forum])).toEqual({ value: [forum] });
	expect(checkAnswer(asked, [forum, forum])).toEqual({
		refused: 'Two forums have the code DSGA_LA. Give each its own.'
	});
	expect(checkAnswer(asked, [{ ...forum, code: 'TEA' }])).toHaveProperty('refused');
	expect(checkAnswer(asked, [{ ...forum, perYear: 0 }])).toHaveProperty('refused');
	expect(checkAnswer(asked, [])).toHaveProperty('refused');
});

it('makes an answer that its question knows again, and that gives back its value', () => {
	const said = { from: '2026-01-01', by: 'Headteacher Strategic Forum' };
	for (const value of [75, null]) {
		const answer = answerTaken(places, value, said);
		expect(answers(places, answer)).toBe(true);
		expect(valueIn(answer)).toBe(value);
	}
});

it('knows an answer of a partnership’s own file by clause and indicator', () => {
	const answer = {
		question: 'How full?',
		clause: '3.1.6',
		indicator: 'places-filled',
		target: 70,
		from: '2026-01-01',
		by: 'Headteacher Strategic Forum'
	};
	expect(answers(places, answer)).toBe(true);
	expect(answers(places, { ...answer, clause: '3.1.7' })).toBe(false);
});

const fileOf = (answer: string) => `
id: mine
name: Mine
shortName: Mine
agreement: pods-memorandum
term: { from: 2025-09-01, to: 2028-08-31 }
schools: []
answers:
  - { question: Why, ${answer}, from: 2025-09-01, by: Forum }
`;

it.each([
	['id: nobody-asks-this', 'there is no question “nobody-asks-this”'],
	[
		'clause: 3.1.6, measurement: "places-filled:HSF", target: 70',
		'nothing in PODS memorandum is measured by'
	]
])('finds in a partnership’s file an answer to nothing: %s', (answer, says) => {
	expect(checkPartnership('mine.yaml', fileOf(answer)).mistakes[0]?.says).toContain(says);
});

it.each([
	'id: term-dates, value: The local authority’s',
	'clause: 2.2d, measurement: "meetings-held:EHEB", target: 4'
])('takes from a partnership’s file: %s', (answer) => {
	expect(checkPartnership('mine.yaml', fileOf(answer)).mistakes).toEqual([]);
});

const agreementAsking = (question: string) => `
id: small
title: Small
shortTitle: Small
version: '1'
source: Invented
disclaimer: None.
forums: []
questions:
  - { id: one, ${question} }
sections:
  - number: '1'
    title: One
    clauses: [{ ref: '1.1', words: We meet, short: We meet, wants: The list of forums. }]
`;

it.each([
	[
		'clause: "1.9", asks: Why, why: Open, answer: { kind: text }',
		'which this agreement does not have'
	],
	['asks: Why, why: Open, answer: { kind: forums }', 'must name the clause'],
	[
		'clause: "1.1", asks: Why, why: Open, answer: { kind: number, indicator: nothing }',
		'is measured by nothing'
	]
])('finds in an agreement a question that goes astray: %s', (question, says) => {
	expect(checkAgreement('small.yaml', agreementAsking(question)).mistakes[0]?.says).toContain(says);
});

it('takes from an agreement a question about the forums of a clause', () => {
	const question = 'clause: "1.1", asks: Which, why: The list is missing, answer: { kind: forums }';
	expect(checkAgreement('small.yaml', agreementAsking(question)).mistakes).toEqual([]);
});

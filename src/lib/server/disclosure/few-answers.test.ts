import { expect, test } from 'vitest';
import { level, trainingFixture } from '../../../../tests/support/training.ts';
import { withheldAnswers } from './few-answers.ts';

/** One topic for each number of people who said whether they use what they learned. */
function keptBack(...answers: number[]) {
	const topics = answers.map((n) =>
		trainingFixture({
			ladder: [level(4, 'Use', { value: 50, numerator: n / 2, denominator: n }, n, '')]
		})
	);
	return [...withheldAnswers(topics).values()];
}

test('five answers and more are shown', () => {
	expect(keptBack(5, 24, 50)).toEqual([null, null, null]);
});

test('of one topic with four answers the next smallest is hidden too, so that a total less the rest tells nothing', () => {
	expect(keptBack(50, 4, 24)).toEqual([null, 'few', 'beside few']);
});

test('two topics with one and three answers are four people together, so a third is hidden', () => {
	expect(keptBack(1, 3, 24, 50)).toEqual(['few', 'few', 'beside few', null]);
});

test('two topics with three answers each protect each other', () => {
	expect(keptBack(3, 3, 24)).toEqual(['few', 'few', null]);
});

test('a topic that nobody answered for neither needs protection nor gives any', () => {
	expect(keptBack(0, 4, 24)).toEqual([null, 'few', 'beside few']);
});

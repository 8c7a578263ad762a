import { describe, expect, test } from 'vitest';
import { claim, overclaims, type Strength } from './strength.ts';

describe('words by strength of evidence (METHOD 2.7)', () => {
	test.each<[Strength, string, boolean]>([
		[0, 'There is no evidence yet', true],
		[0, 'Reading rose over the period', false],
		[1, 'Reading rose over the period', true],
		[1, 'Reading rose because of the training', false],
		[1, 'The training led to better reading', false],
		[1, 'The impact on reading', false],
		[1, 'Reading rose more than in England', false],
		[2, 'Reading rose more than in England', true],
		[2, 'The work led to better reading', false],
		[
			3,
			'Pupils in partnership schools made more progress than similar schools; some of this may be due to the work',
			true
		],
		[3, 'The work caused better reading', false],
		[4, 'The work led to better reading (95% interval 1.2 to 4.0)', true]
	])('at strength %i, “%s”: %s', (strength, sentence, isAllowed) => {
		expect(overclaims(sentence, strength).length === 0).toBe(isAllowed);
	});

	test('a school called Fellside never fell', () =>
		expect(overclaims('Fellside School: there is no evidence yet', 0)).toEqual([]));

	test('a sentence that claims too much never leaves', () => {
		expect(() => claim('The work led to better reading', 2)).toThrow('more than strength 2 allows');
	});
});

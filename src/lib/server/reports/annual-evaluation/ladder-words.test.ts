import { describe, expect, test } from 'vitest';
import type { LadderLevel } from '#lib/server/evaluation/evaluation.ts';
import { noMeasure } from '#lib/server/evaluation/measure.ts';
import { levelNote, levelText } from './ladder-words.ts';

describe('a level of the ladder', () => {
	test('without answers says once what would bring them', () => {
		const use = level(4, noMeasure('x', 'percent', 'answers'), 'No evidence.');
		expect(levelText(use)).toBe('No evidence');
		expect(levelNote(use)).toBe('No follow-up was sent; ask six to twelve school weeks later.');
	});

	test('of learning tells how many scored higher, and by how much', () => {
		const change = { mean: 1.25, low: 0.8, high: 1.7, n: 30 };
		const learning = { ...level(2, answers(24, 30), 'Scored higher.'), change };
		expect(levelText(learning)).toBe('24 of 30 answers (80%)');
		expect(levelNote(learning)).toBe('Scored higher; scores up 1.3 (95% interval 0.8 to 1.7).');
	});

	test('of outcomes says a share in percentage points and a score in points', () => {
		const changed = (unit: 'percentage-points' | 'score') => ({
			...level(5, { ...noMeasure('x', unit, 'pupils'), value: 0.5, symbol: null }, 'Rose.')
		});
		expect(levelText(changed('percentage-points'))).toBe('Up 0.5 percentage points');
		expect(levelText(changed('score'))).toBe('Up 0.5 points');
	});
});

function level(
	at: LadderLevel['level'],
	measure: LadderLevel['measure'],
	note: string
): LadderLevel {
	return { level: at, name: 'Level', measure, responses: null, asked: null, change: null, note };
}

function answers(yes: number, of: number): LadderLevel['measure'] {
	return {
		...noMeasure('x', 'percent', 'answers'),
		value: (100 * yes) / of,
		symbol: null,
		numerator: yes,
		denominator: of
	};
}

import { expect, test } from 'vitest';
import { answersMeasure, shareMeasure } from '#lib/server/evaluation/measure.ts';
import { isClearChange } from './clear-change.ts';

test('8 of 11 after 20 of 30 is no clear difference: too few answered', () => {
	const [before, now] = [
		answersMeasure(20, 30, 60, 'answers'),
		answersMeasure(8, 11, 36, 'answers')
	];
	expect(isClearChange(before, now)).toBe(false);
});

test('9 of 10 after 3 of 10 is one: METHOD 13’s interval of it is 0.17 to 0.81', () => {
	const [before, now] = [
		answersMeasure(3, 10, 40, 'answers'),
		answersMeasure(9, 10, 40, 'answers')
	];
	expect(isClearChange(before, now)).toBe(true);
	expect(isClearChange(now, before)).toBe(true);
});

test('a register is a full count, so that any difference in it is one', () => {
	const places = shareMeasure(3, 10, 'places');
	expect(isClearChange(places, shareMeasure(4, 10, 'places'))).toBe(true);
});

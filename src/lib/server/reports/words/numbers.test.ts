import { expect, test } from 'vitest';
import { fixed, list, many, numbered, outOf, percent, share } from './numbers.ts';
import { points, quantity } from './quantity.ts';

test('a share says its counts before its percentage (METHOD 12.3)', () => {
	expect(share(18, 20, 'schools')).toBe('18 of 20 schools (90%)');
	expect(share(0, 0, 'schools')).toBe('0 of 0 schools');
});

test('a percentage has a decimal only where its whole is 100 or more', () => {
	expect(percent(54.5454, 22)).toBe('55%');
	expect(percent(54.5454, 220)).toBe('54.5%');
	expect(percent(54.5454, null)).toBe('55%');
});

test('halves are rounded away from zero, and minus is a minus sign', () => {
	expect([fixed(2.5, 0), fixed(-2.5, 0), fixed(-0.04, 1), fixed(1.005, 2)]).toEqual([
		'3',
		'−3',
		'0.0',
		'1.01'
	]);
});

test('a change of points is told in words', () => {
	expect([points(4), points(-1.25), points(1), points(0.01)]).toEqual([
		'up 4.0 percentage points',
		'down 1.3 percentage points',
		'up 1.0 percentage point',
		'no change'
	]);
});

test('numbers to ten are words in running text', () => {
	expect([many(1, 'school'), many(12, 'school'), outOf(2, 5), outOf(5, 20)]).toEqual([
		'one school',
		'12 schools',
		'two of five',
		'five of 20'
	]);
	expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('beside “n =” a number is a numeral, and one thing is one', () => {
	expect([numbered(1, 'school'), numbered(20, 'school')]).toEqual(['1 school', '20 schools']);
});

test('pounds have no pence', () => {
	expect(quantity(-1234.4, 'pounds')).toBe('−£1,234');
});

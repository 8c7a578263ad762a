import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slips } from './slips.ts';

test.each([
	['dronfeild', 'dronfield', 1],
	['gorsey brigg', 'gorseybrigg', 1],
	['kitten', 'sitting', 3],
	['', 'abc', 3],
	['same', 'same', 0]
])('from “%s” to “%s” takes %i', (one, other, expected) => {
	expect(slips(one, other, 10)).toBe(expected);
});

test('more than asked for is not counted', () => {
	expect(slips('kitten', 'sitting', 2)).toBe(Infinity);
});

test('it is as far there as back', () => {
	const word = fc.string({ maxLength: 8 });
	fc.assert(fc.property(word, word, (one, other) => slips(one, other, 9) === slips(other, one, 9)));
});

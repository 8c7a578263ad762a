import { expect, it } from 'vitest';
import { rangesOf } from './row-ranges.ts';

it.each([
	[[2, 3, 4, 44], '2 to 4, 44'],
	[[9, 2, 3, 3], '2 to 3, 9'],
	[[5], '5'],
	[[], '']
])('draws %j together as “%s”', (numbers, words) => {
	expect(rangesOf(numbers)).toBe(words);
});

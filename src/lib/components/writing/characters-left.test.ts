import { expect, test } from 'vitest';
import { charactersLeft } from './characters-left.ts';

test.each([
	// A place of 4,000 characters speaks of its last 200, a note of 160 of its last 16.
	[0, 4000, null],
	[3799, 4000, null],
	[3800, 4000, '200 characters left'],
	[3999, 4000, '1 character left'],
	[4000, 4000, '0 characters left'],
	[4001, 4000, '1 character too many: shorten it, and it will be saved'],
	[5200, 4000, '1,200 characters too many: shorten it, and it will be saved'],
	[143, 160, null],
	[144, 160, '16 characters left']
])('with %d of %d characters written: %s', (written, most, says) => {
	expect(charactersLeft(written, most)).toBe(says);
});

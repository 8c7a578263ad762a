import { expect, test } from 'vitest';
import { letterOf, placeOf } from './letter.ts';

test.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[51, 'AZ'],
	[52, 'BA'],
	[701, 'ZZ'],
	[702, 'AAA'],
	[16_383, 'XFD']
])('column %i is %s', (place, letters) => {
	expect(letterOf(place)).toBe(letters);
	expect(placeOf(letters)).toBe(place);
});

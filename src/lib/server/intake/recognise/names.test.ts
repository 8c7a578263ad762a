import { expect, test } from 'vitest';
import { maybeSame, nameOf } from './names.ts';

test.each([
	['Ash, Jane', 'jane', 'ash'],
	['Mrs Jane Ash', 'jane', 'ash'],
	['Mr J. Ash', 'j', 'ash'],
	['Zoë van der Berg (chair)', 'zoe van der', 'berg'],
	['Ash, Mrs Jane', 'jane', 'ash']
])('%s', (written, forenames, surname) => {
	expect(nameOf(written)).toEqual({ forenames: forenames.split(' '), surname });
});

test.each(['A014', 'jane@school.example', 'Jane', '', ', Jane'])(
	'%s is no name of two parts',
	(written) => {
		expect(nameOf(written)).toBeNull();
	}
);

test.each([
	['Ash, Jane', 'Mrs J Ash', true],
	['Jane Ash', 'Ash, Jane Mary', true],
	['Jane Ash', 'John Ash', false],
	['Jane Ash', 'Jane Elm', false],
	['J Ash', 'K Ash', false]
])('%s and %s may be one person: %s', (one, other, same) => {
	expect(maybeSame(nameOf(one)!, nameOf(other)!)).toBe(same);
	expect(maybeSame(nameOf(other)!, nameOf(one)!)).toBe(same);
});

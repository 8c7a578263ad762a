import { expect, it } from 'vitest';
import { namesNoRole, namesSomebody } from './nobody-named.ts';

it.each(['Agreed with Mrs Thornbury', 'dr. Finch said so', 'ask head@school.example'])(
	'asks for a role instead of “%s”',
	(words) => {
		expect(namesSomebody(words)).not.toBeNull();
	}
);

it.each([
	'Agreed by the chair of the forum',
	'MS Teams meeting of 3 September 2025',
	'The dr of the clinic',
	'Two meetings were held online'
])('takes “%s”', (words) => {
	expect(namesSomebody(words)).toBeNull();
});

it.each(['Jane Smith', 'Jane A. Smith', 'Aoife O’Neill', 'Mrs Thornbury'])(
	'takes no “%s” for a role',
	(role) => {
		expect(namesNoRole(role)).toMatch(/Write the role/);
	}
);

it.each([
	'Headteacher Strategic Forum',
	'Forum Chair',
	'Joint committee',
	'Annual evaluative review'
])('takes “%s” for a role', (role) => {
	expect(namesNoRole(role)).toBeNull();
});

it('answers for signs without end, which could be parted in more ways than there is time for', () => {
	expect(namesSomebody('@'.repeat(60_000))).toBeNull();
	expect(namesSomebody('a@'.repeat(30_000))).toBeNull();
	expect(namesSomebody(`${'a@'.repeat(30_000)}b.c`)).toMatch(/e-mail/);
});

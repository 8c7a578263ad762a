import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from './sheet-names.ts';

it('shortens a long title at a word', () => {
	expect(sheetNames(['What we agreed and what happened in the year'])).toEqual(['What we agreed…']);
	expect(sheetNames(['Economy, efficiency, effectiveness and equity'])).toEqual([
		'Economy, efficiency…'
	]);
});

it('takes what stands before a colon where the whole is too long', () => {
	expect(
		sheetNames(['Compare: with last year, and with others', 'Challenge: is it needed'])
	).toEqual(['Compare', 'Challenge – is it needed']);
});

it('takes out what Excel refuses, and tells apart two of one name', () => {
	expect(sheetNames(['Who took/part?', 'who took part'])).toEqual([
		'Who took part',
		'who took part (2)'
	]);
});

it('gives names that Excel accepts, whatever the titles', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (titles) => {
			const names = sheetNames(titles);
			expect(names.every((name) => /^[^\\/?*[\]:]{1,31}$/.test(name))).toBe(true);
			expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
		})
	);
});

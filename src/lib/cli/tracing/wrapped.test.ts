import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

it('indents the lines after the first as far as the words begin', () => {
	const words = 'Two meetings were held; at least three were agreed for the year that is now over.';
	expect(wrapped(words, '  State       ')).toEqual([
		'  State       Two meetings were held; at least three were agreed for the year',
		'              that is now over.'
	]);
});

it('loses no word and breaks none, in at most 80 columns where words are short', () => {
	const word = fc.string({
		unit: fc.constantFrom('a', 'b', '“', 'é'),
		minLength: 1,
		maxLength: 30
	});
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const lines = wrapped(words.join(' '), '  Figure      ');
			expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(['Figure', ...words]);
			expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
		})
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';

test('what came, went and stayed is told word by word', () => {
	expect(
		differenceOf('Reading rose in most schools.', 'Reading rose in nearly all schools.')
	).toEqual([
		{ text: 'Reading rose in ', kind: 'same' },
		{ text: 'most ', kind: 'removed' },
		{ text: 'nearly all ', kind: 'added' },
		{ text: 'schools.', kind: 'same' }
	]);
});

test('first words all came, and emptied ones all went', () => {
	expect(differenceOf('', 'New.')).toEqual([{ text: 'New.', kind: 'added' }]);
	expect(differenceOf('Old.', '')).toEqual([{ text: 'Old.', kind: 'removed' }]);
});

test('without what came it is the text before, and without what went the text after, whatever they are', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'reading '), { maxLength: 40 });
	fc.assert(
		fc.property(text, text, (old, now) => {
			const [before, after] = [old.join(''), now.join('')];
			const told = differenceOf(before, after);
			const without = (kind: string) =>
				told.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('');
			expect([without('added'), without('removed')]).toEqual([before, after]);
		})
	);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharedWidths } from './shared-widths.ts';
import { TEXT_WIDTH } from './style.ts';

const cell = (text: string) => ({ lines: [], texts: [text] });

it('gives short columns their longest line and no more', () => {
	expect(
		sharedWidths([
			[cell('School'), cell('Hours')],
			[cell('Ash Infant'), cell('12')]
		])
	).toEqual([10 * 114 + 240, 5 * 114 + 240]);
});

it('breaks no word where eleven columns are too many for the page', () => {
	const head = ['Forum', ...Array.from({ length: 9 }, () => 'Autumn 1'), 'State'].map(cell);
	const row = ['Headteacher Strategic Forum', ...Array.from({ length: 9 }, () => '1'), 'Met'].map(
		cell
	);
	const [forum = 0, half = 0] = sharedWidths([head, row]);
	expect(forum).toBeGreaterThan(11 * 100);
	expect(half).toBeGreaterThan(6 * 100);
});

it('never runs over the page', () => {
	const text = fc.string({ maxLength: 80 });
	fc.assert(
		fc.property(
			fc.array(fc.array(text, { minLength: 1, maxLength: 12 }), { minLength: 1 }),
			(rows) => {
				const widths = sharedWidths(rows.map((row) => row.map(cell)));
				expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH);
				expect(widths.every((width) => width > 0)).toBe(true);
			}
		)
	);
});

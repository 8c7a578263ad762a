import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isShort, sharedWidths } from './shared-widths.ts';

const PAGE = { width: 100, character: 1, margins: 2 };
const cells = (...texts: string[]) => texts.map((text) => [text]);

it('gives short columns their longest line and no more', () => {
	expect(sharedWidths(['School', 'Hours'], [cells('Ash Infant', '12')], PAGE)).toEqual([12, 7]);
});

it('wraps a long head rather than widen a column of numbers', () => {
	expect(sharedWidths(['Taken of what was offered'], [cells('93%')], PAGE)).toEqual([16]);
});

it('breaks no word where eleven columns are too many for the page', () => {
	const heads = ['Forum', ...Array.from({ length: 9 }, () => 'Autumn 1'), 'State'];
	const row = cells('Headteacher Strategic Forum', ...Array.from({ length: 9 }, () => '1'), 'Met');
	const [forum = 0, half = 0] = sharedWidths(heads, [row], { ...PAGE, width: 110 });
	expect(forum).toBeGreaterThanOrEqual('Headteacher'.length + 2);
	expect(half).toBeGreaterThanOrEqual('Autumn'.length + 2);
});

it('keeps a table of up to ten rows and twenty lines in one piece', () => {
	// Ten characters in a line: 40 characters are four lines.
	const type = { character: 1, margins: 2 };
	const rows = (count: number, text: string) => Array.from({ length: count }, () => cells(text));
	expect(isShort(rows(10, 'Met'), [12], type)).toBe(true);
	expect(isShort(rows(11, 'Met'), [12], type)).toBe(false);
	expect(isShort(rows(5, 'x'.repeat(40)), [12], type)).toBe(true);
	expect(isShort(rows(5, 'x'.repeat(41)), [12], type)).toBe(false);
});

it('never runs over the page', () => {
	const row = fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(row, fc.array(row), (heads, rows) => {
			const widths = sharedWidths(
				heads,
				rows.map((texts) => cells(...texts)),
				{ ...PAGE, width: 1000 }
			);
			expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(1000);
			expect(widths.every((width) => width > 0)).toBe(true);
		})
	);
});

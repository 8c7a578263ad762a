import { expect, it } from 'vitest';
import type { Unit } from '#lib/document/figure.ts';
import { isPlainNumber, numberFormat } from './number-format.ts';

it.each<[string, Unit | undefined, string]>([
	['79%', 'percent', '0"%";"−"0"%"'],
	['79.5%', 'percent', '0.0"%";"−"0.0"%"'],
	['12', 'count', '0;"−"0'],
	['1,204', 'count', '#,##0;"−"#,##0'],
	['12.5', 'hours', '0.0;"−"0.0'],
	['£1,234', 'pounds', '"£"#,##0;"−""£"#,##0'],
	['−£5', 'pounds', '"£"0;"−""£"0'],
	['+4', 'percentage-points', '"+"0;"−"0;0'],
	['£2,394.81', undefined, '"£"#,##0.00;"−""£"#,##0.00'],
	['12.5 hours', undefined, '0.0" hours";"−"0.0" hours"'],
	['18 of 20 schools (90%)', 'percent', '0"%";"−"0"%"']
])('%s in %s is shown by %s', (text, unit, format) => {
	expect(numberFormat([{ text }], unit)).toBe(format);
});

it.each<[string, number, string]>([
	['9 of 106 (8.5%)', 8.490566, '0.0"%";"−"0.0"%"'],
	['71 of 100 (71.2%)', 71.2, '0.0"%";"−"0.0"%"'],
	['18 of 20 schools (90%)', 90, '0"%";"−"0"%"']
])('%s keeps the decimals of the number meant', (text, number, format) => {
	expect(numberFormat([{ text, number }], 'percent')).toBe(format);
});

it('gives a column the decimals of its finest number', () => {
	const column = [
		{ text: '18 of 20 (90%)', number: 90 },
		{ text: '9 of 106 (8.5%)', number: 8.490566 }
	];
	expect(numberFormat(column, 'percent')).toBe('0.0"%";"−"0.0"%"');
});

it.each([
	['79%', true],
	['−£1,234.50', true],
	['+4 percentage points', true],
	['18 of 20', false],
	['61% to 65%', false]
])('“%s” is a number alone: %s', (text, plain) => {
	expect(isPlainNumber(text)).toBe(plain);
});

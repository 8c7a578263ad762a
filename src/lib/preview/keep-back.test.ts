import { expect, test } from 'vitest';
import { csvLine, csvName, isAstray, without } from './keep-back.ts';

test('what is kept back is blank, and the row as wide as it was', () => {
	expect(without(['a', 'b', 'c'], new Set([1]))).toEqual(['a', '', 'c']);
});

test('a row is astray where something stands beyond the last column', () => {
	expect(isAstray(['a', 'b', 'c'], 2)).toBe(true);
	expect(isAstray(['a', 'b', ' '], 2)).toBe(false);
	expect(isAstray(['a'], 2)).toBe(false);
});

test('every cell that holds anything is in quotes', () => {
	expect(csvLine(['a', '', 'say "b"', 'c,d', '=1+1'])).toBe('"a",,"say ""b""","c,d","=1+1"\n');
});

test.each([
	['register.xlsx', 'register.csv'],
	['register.2025.xls', 'register.2025.csv'],
	['register.csv', 'register.csv'],
	['register', 'register.csv'],
	['.txt', '.txt.csv']
])('the copy of %s is called %s', (name, copy) => expect(csvName(name)).toBe(copy));

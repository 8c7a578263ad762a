import { expect, test } from 'vitest';
import { isDate, today } from './clock.ts';

test('half past midnight in a summer night is the new day in England, whatever UTC says', () => {
	expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
});

test('in winter England keeps UTC', () => {
	expect(today(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-22');
});

test.each([
	['2026-08-31', true],
	['2024-02-29', true],
	['2026-02-29', false],
	['2026-02-31', false],
	['31/08/2026', false],
	['', false]
])('“%s” is a date: %s', (text, expected) => {
	expect(isDate(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { daysAfter, daysBetween } from './days.ts';

test.each([
	['2026-02-28', 1, '2026-03-01'],
	['2028-02-28', 1, '2028-02-29'],
	['2026-11-22', 30, '2026-12-22'],
	['2026-03-01', -1, '2026-02-28']
])('%s and %i days is %s, and back', (date, days, then) => {
	expect(daysAfter(date, days)).toBe(then);
	expect(daysBetween(date, then)).toBe(days);
});

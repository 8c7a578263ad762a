import { expect, it, test } from 'vitest';
import { academicYear } from './academic-year.ts';
import { financialYear, financialYearBefore, isFinancial } from './financial-year.ts';

it('runs from 1 April to 31 March', () => {
	expect(financialYear('2025-26')).toMatchObject({
		from: '2025-04-01',
		to: '2026-03-31',
		label: '2025 to 2026'
	});
});

it('is never taken for the academic year of the same six digits', () => {
	expect(financialYear('2025-26').timePeriod).toBe('202526 Financial year');
	expect(academicYear('2025-26').timePeriod).toBe('202526');
	expect(isFinancial(financialYear('2025-26'))).toBe(true);
	expect(isFinancial(academicYear('2025-26'))).toBe(false);
});

test.each([
	['2025-26', '2024-25'],
	['2000-01', '1999-00']
])('before %s comes %s', (year, before) => {
	expect(financialYearBefore(financialYear(year)).id).toBe(before);
});

it('refuses years that don’t follow each other', () => {
	expect(() => financialYear('2025-27')).toThrow(RangeError);
});

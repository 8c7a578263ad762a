import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { fallbackHalfTerms } from '#lib/calendar/half-terms.ts';
import { monthsOf, weeksOf } from './periods.ts';

test('every month from the first to the last, without August', () =>
	expect(monthsOf('2026-06-01', '2026-09-01', null)).toEqual([
		'2026-06-01',
		'2026-07-01',
		'2026-09-01'
	]));

test('a month that isn’t over doesn’t count where only whole ones do', () => {
	expect(monthsOf('2025-11-01', '2025-12-01', '2025-12-30')).toEqual(['2025-11-01']);
	expect(monthsOf('2025-11-01', '2025-12-01', '2025-12-31')).toHaveLength(2);
});

test('every week of term, and none of a holiday', () => {
	const [autumn, , spring] = fallbackHalfTerms(academicYear('2025-26'));
	const terms = [
		{ ...autumn!, to: '2025-12-19' },
		{ ...spring!, from: '2026-01-05' }
	];
	expect(weeksOf('2025-12-08', '2026-01-12', terms)).toEqual([
		'2025-12-08',
		'2025-12-15',
		'2026-01-05',
		'2026-01-12'
	]);
});

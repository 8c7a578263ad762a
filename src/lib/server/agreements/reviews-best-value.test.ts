import { expect, test } from 'vitest';
import { loadAgreement, loadPartnership } from './load.ts';
import { reviewsBestValue } from './reviews-best-value.ts';

const REVIEWED = { topics: [{ code: 'BEST_VALUE', name: 'Best Value' }] };
const OTHER = { topics: [{ code: 'READING', name: 'Reading' }] };

test.each([
	['whose agreement promises a review has one', 'sample', REVIEWED, '2025-26', true],
	['without terms for the year has none', 'sample', REVIEWED, '2026-27', false],
	[
		'that set down only its scope, for others to compare, has none',
		'sample',
		OTHER,
		'2025-26',
		false
	],
	[
		'with cost centres and prices has one, promised or not',
		'sample-association',
		OTHER,
		'2025-26',
		true
	]
])('a partnership %s', (_, partnership, agreement, year, has) => {
	expect(reviewsBestValue(partnership, agreement as never, year)).toBe(has);
});

test.each([
	['sample', false],
	['sample-association', true]
])('of the invented partnerships, %s: %s', (id, has) => {
	const agreement = loadAgreement(loadPartnership(id).agreement);
	expect(reviewsBestValue(id, agreement, '2025-26')).toBe(has);
});

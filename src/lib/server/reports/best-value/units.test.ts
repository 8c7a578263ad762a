import { expect, test } from 'vitest';
import { financialYear } from '#lib/calendar/financial-year.ts';
import type { Measure } from '#lib/server/evaluation/evaluation.ts';
import { frameOf } from '../frame.ts';
import { figureCell } from './figures.ts';
import { reviewWith } from './review.fixture.ts';
import { pastCell } from './years.ts';

test.each([
	['pounds', 86213],
	['percent', 71.2],
	['days', 162]
] as const)('a number says that it counts %s, as its column counts all of them', (unit, value) => {
	const { findings } = reviewWith([{ clause: 'BV01', state: 'for-information' }]);
	const [finding] = findings;
	const measure: Measure = { ...finding!.measure, unit, value, symbol: null };
	const own = { ...finding!, measure };
	expect(figureCell(own)).toMatchObject({ number: value, unit });
	expect(pastCell(own, [own])).toMatchObject({ number: value, unit });
});

test('a review says that its year is a financial one, and an evaluation nothing', () => {
	const review = reviewWith([]);
	expect(frameOf({ ...review, year: financialYear('2025-26') }).year).toMatchObject({
		id: '2025-26',
		timeIdentifier: 'Financial year'
	});
	expect(frameOf(review).year).toEqual({ id: '2025-26', label: '2025 to 2026' });
});

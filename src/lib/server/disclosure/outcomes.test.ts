import { describe, expect, test } from 'vitest';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { partnershipFixture } from '../../../../tests/support/evaluation.ts';
import { cell, outcomesFixture, points } from '../../../../tests/support/outcomes.ts';
import { protect } from './outcomes.ts';
import { THRESHOLDS } from './settings.ts';

describe('figures about few pupils (METHOD 7.2)', () => {
	test('cohort 18, disadvantaged 15: both the 15 and the other 3 are hidden (METHOD 13)', () => {
		const hidden = hiddenIn([
			...points('School', '900002', 'Total', [18, 9, 10]),
			...points('School', '900002', 'Disadvantaged', [15, 7, 8]),
			...points('School', '900002', 'Not disadvantaged', [3, 2, 2])
		]);
		expect(hidden).toEqual(['900002 Disadvantaged', '900002 Not disadvantaged']);
	});

	test('a cohort of 5 is hidden, one of 6 is shown', () => {
		expect(hiddenIn(points('School', '900002', 'Total', [5, 0, 0]))).toEqual(['900002 Total']);
		expect(hiddenIn(points('School', '900002', 'Total', [6, 0, 6]))).toEqual([]);
	});

	test('a group of 10 is shown to partners and hidden in files', () => {
		const cells = [
			...points('School', '900002', 'Total', [40, 20, 21]),
			...points('School', '900002', 'Disadvantaged', [10, 6, 7])
		];
		expect(hiddenIn(cells)).toEqual([]);
		expect(hiddenIn(cells, 'export')).toEqual(['900002 Disadvantaged']);
	});

	test('all of ten pupils tells about each of them; all of eleven is shown', () => {
		const of = (pupils: number) =>
			points('Partnership', null, 'Disadvantaged', [pupils, 6, pupils]);
		expect(hiddenIn(of(10))).toEqual(['Partnership Disadvantaged']);
		expect(hiddenIn(of(11))).toEqual([]);
	});

	test('what is hidden after is hidden before, and with it numerator, denominator and percentage', () => {
		const { measure } = protect(
			{ ...outcomesFixture(), cells: points('School', '900002', 'Total', [30, 4, 20]) },
			partnershipFixture(),
			THRESHOLDS.partner
		);
		for (const { value, numerator, denominator, n, symbol } of measure.cells) {
			expect({ value, numerator, denominator, n, symbol }).toEqual({
				value: null,
				numerator: null,
				denominator: null,
				n: null,
				symbol: 'c'
			});
		}
	});

	test('a mean needs six pupils for partners and eleven in files', () => {
		const mean = (n: number) => [cell({ school: '900002', value: 101.2, n })];
		expect(hiddenIn(mean(6), 'partner', 'score')).toEqual([]);
		expect(hiddenIn(mean(5), 'partner', 'score')).toEqual(['900002 Total']);
		expect(hiddenIn(mean(10), 'export', 'score')).toEqual(['900002 Total']);
	});

	test('10% of 30 pupils is 3 of them, whether the 3 was sent or not', () => {
		const percentage = (value: number) => [cell({ school: '900002', value, n: 30 })];
		expect(hiddenIn(percentage(10))).toEqual(['900002 Total']);
		expect(hiddenIn(percentage(20))).toEqual([]);
	});

	test('all but three of a partnership’s pupils tell of the three', () => {
		const cells = [
			...points('Partnership', null, 'Total', [60, 30, 31]),
			...points('Partnership', null, 'Disadvantaged', [57, 28, 29])
		];
		expect(hiddenIn(cells)).toEqual(['Partnership Disadvantaged']);
	});

	test('what partners may not see is in no file, though its own rule would pick another', () => {
		const cells = [
			...points('Partnership', null, 'Total', [94, 50, 52]),
			...schoolsWith([4, 9, 31, 50])
		];
		const [inside, outside] = [hiddenIn(cells), hiddenIn(cells, 'export')];
		expect(inside.filter((name) => !outside.includes(name))).toEqual([]);
	});

	test('a total of two schools is hidden, with the change made of it', () => {
		const cells = [
			...points('School', '900002', 'Total', [30, 15, 16]),
			...points('School', '900003', 'Total', [30, 15, 18]),
			...points('Partnership', null, 'Total', [60, 30, 34])
		];
		const { measure } = protect(
			{ ...outcomesFixture(), cells },
			partnershipFixture(),
			THRESHOLDS.partner
		);
		expect(hiddenIn(cells)).toEqual(['Partnership Total']);
		expect(measure.change).toBeNull();
	});

	test('of two schools of which one has three pupils and the other a group of all but three, nothing is left', () => {
		const cells = [
			...points('School', '900002', 'Total', [54, 40, 41]),
			...points('School', '900002', 'Disadvantaged', [51, 38, 39]),
			...points('School', '900002', 'Not disadvantaged', [3, 2, 2]),
			...points('School', '900003', 'Total', [3, 2, 2]),
			...points('Partnership', null, 'Total', [57, 42, 43]),
			...points('Partnership', null, 'Disadvantaged', [51, 38, 39]),
			...points('Partnership', null, 'Not disadvantaged', [3, 2, 2])
		];
		for (const audience of ['partner', 'export'] as const)
			expect(hiddenIn(cells, audience)).toEqual(
				expect.arrayContaining(['900002 Disadvantaged', '900003 Total', 'Partnership Total'])
			);
	});

	test('in files, shown counts are rounded to the nearest 5, and percentages of fewer than 100 are whole', () => {
		const { measure } = protect(
			{ ...outcomesFixture(), cells: points('School', '900002', 'Total', [58, 31, 42]) },
			partnershipFixture(),
			THRESHOLDS.export
		);
		expect(
			measure.cells.map(({ numerator, denominator, value }) => [numerator, denominator, value])
		).toEqual([
			[30, 60, 53],
			[40, 60, 72]
		]);
	});

	test('figures that others published stay as they are', () => {
		const cells = [cell({ level: 'National', numerator: 3, denominator: 4 })];
		expect(hiddenIn(cells, 'export')).toEqual([]);
	});
});

function hiddenIn(
	cells: OutcomeMeasure['cells'],
	audience: 'partner' | 'export' = 'partner',
	unit: OutcomeMeasure['unit'] = 'percent'
): string[] {
	const { measure } = protect(
		{ ...outcomesFixture(), cells, unit },
		partnershipFixture(),
		THRESHOLDS[audience]
	);
	const names = measure.cells
		.filter((cell) => cell.symbol === 'c')
		.map((cell) => `${cell.school ?? cell.level} ${cell.breakdown}`);
	return [...new Set(names)];
}

/** Schools of so many pupils, half of whom reached the measure. */
function schoolsWith(pupils: number[]) {
	return pupils.flatMap((count, at) => {
		const half = Math.floor(count / 2);
		return points('School', `90000${at + 2}`, 'Total', [count, half, half + 1]);
	});
}

describe('two dates put together tell no more than the later (METHOD 7.3, step 5)', () => {
	const start = schoolsWith([30, 36, 42, 4]).filter(({ point }) => point === 'baseline');
	const total = (pupils: number, reached: number) =>
		points('Partnership', null, 'Total', [pupils, reached, reached]).slice(0, 1);
	const atAutumn = [...total(108, 54), ...start.slice(0, 3)];
	const atYearEnd = [...total(112, 56), ...start];

	test('a total without a small school that is measured later is not shown, nor what goes with it', () => {
		const shown = (cells: OutcomeMeasure['cells'], later = cells) => {
			const of = (which: OutcomeMeasure['cells']) => ({ ...outcomesFixture(), cells: which });
			const { measure } = protect(of(cells), partnershipFixture(), THRESHOLDS.partner, of(later));
			return measure.cells.filter(({ symbol }) => symbol !== 'c').map((cell) => cell.n);
		};
		expect(shown(atAutumn)).toEqual([108, 30, 36, 42]);
		expect(shown(atYearEnd)).toEqual([112, 36, 42]);
		expect(shown(atAutumn, atYearEnd)).toEqual([36, 42]);
	});
});

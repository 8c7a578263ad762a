import { describe, expect, it } from 'vitest';
import { designEffect } from './design-effect.ts';
import { differenceInDifferences } from './difference-in-differences.ts';
import { matchedChange, standardisedChange } from './matched-change.ts';
import { mayShowMonths, monthsProgress } from './months.ts';
import { newcombe } from './newcombe.ts';
import { overallRate } from './rate.ts';
import { t975 } from './student-t.ts';
import { changeAgainstComparison, hedges } from './two-groups.ts';
import { wilson } from './wilson.ts';

/** Expected figures are METHOD 13’s, to the places printed there. */
const to4 = (value: number | undefined | null) => Number(value?.toFixed(4));

describe('Wilson’s interval', () => {
	it.each([
		['0 of 5', 0, 5, 0, 0.4345],
		['5 of 5', 5, 5, 0.5655, 1],
		['1 of 10', 1, 10, 0.0179, 0.4042],
		['9 of 12', 9, 12, 0.4677, 0.9111],
		['18 of 20', 18, 20, 0.699, 0.9721],
		['81 of 263, published', 81, 263, 0.2553, 0.3662],
		['15 of 148, published', 15, 148, 0.0624, 0.1605]
	])('%s', (_, x, n, low, high) => {
		const interval = wilson(x, n);
		expect([to4(interval?.low), to4(interval?.high)]).toEqual([low, high]);
	});

	it('none of none has no interval', () => expect(wilson(0, 0)).toBeNull());
});

describe('Newcombe’s interval of a difference', () => {
	it.each([
		['56/70 - 48/80, published', 56, 70, 48, 80, 0.2, 0.0524, 0.3339],
		['9/10 - 3/10', 9, 10, 3, 10, 0.6, 0.1705, 0.809],
		['10/10 - 0/20', 10, 10, 0, 20, 1, 0.6791, 1]
	])('%s', (_, x1, n1, x2, n2, difference, low, high) => {
		const found = newcombe({ x: x1, n: n1 }, { x: x2, n: n2 });
		expect(to4(found?.difference)).toBe(difference);
		expect([to4(found?.interval.low), to4(found?.interval.high)]).toEqual([low, high]);
	});
});

describe('Change of people measured twice', () => {
	const before = [4, 5, 3, 6, 5, 4, 7, 5, 6, 4];
	const after = [6, 6, 5, 7, 7, 5, 8, 6, 6, 6];
	const differences = after.map((score, index) => score - (before[index] ?? 0));

	it('leads with the raw change and Student’s interval', () => {
		const change = matchedChange(differences);
		expect(to4(change?.mean)).toBe(1.3);
		expect(to4(change?.sd)).toBe(0.6749);
		expect(to4(change?.se)).toBe(0.2134);
		expect([to4(change?.interval?.low), to4(change?.interval?.high)]).toEqual([0.8172, 1.7828]);
	});

	it('standardises in raw-score metric', () => {
		const change = standardisedChange(before, after);
		expect(change).not.toBeNull();
		expect([change?.r, change?.sWithin, change?.d, change?.j, change?.g].map(to4)).toEqual([
			0.8282, 1.1513, 1.1292, 0.9143, 1.0324
		]);
		expect([change?.se, change?.interval.low, change?.interval.high].map(to4)).toEqual([
			0.2169, 0.6073, 1.4575
		]);
	});

	it('one pair has a change and no interval', () =>
		expect(matchedChange([2])).toMatchObject({ n: 1, mean: 2, interval: null }));
	it('no pairs have no change', () => expect(matchedChange([])).toBeNull());
	it('equal differences: the interval is the point', () =>
		expect(matchedChange([1, 1, 1])?.interval).toEqual({ low: 1, high: 1 }));
	it('r = 1: nothing to standardise by', () =>
		expect(standardisedChange([1, 2, 3], [2, 3, 4])).toBeNull());
	it.each([
		[1, 12.7062],
		[9, 2.2622],
		[30, 2.0423],
		[200, 1.9719]
	])('t for %i degrees of freedom is %f', (df, t) => expect(to4(t975(df))).toBe(t));
});

describe('Two groups', () => {
	it('Hedges’ g at follow-up: 105, 10, 30 against 101, 12, 28', () => {
		const effect = hedges({ mean: 105, sd: 10, n: 30 }, { mean: 101, sd: 12, n: 28 });
		expect([effect?.sdPooled, effect?.d, effect?.j, effect?.g, effect?.se].map(to4)).toEqual([
			11.0097, 0.3633, 0.9865, 0.3584, 0.2614
		]);
		expect([effect?.interval.low, effect?.interval.high].map(to4)).toEqual([-0.1538, 0.8707]);
	});

	it('no spread: no effect size', () =>
		expect(hedges({ mean: 1, sd: 0, n: 9 }, { mean: 2, sd: 0, n: 9 })).toBeNull());

	it('d_ppc2: change against a comparison’s change', () => {
		const effect = changeAgainstComparison(
			{ before: { mean: 98, sd: 8, n: 40 }, after: 104 },
			{ before: { mean: 98.5, sd: 8.5, n: 38 }, after: 101.5 },
			0.7
		);
		expect([effect?.sdPre, effect?.c, effect?.g, effect?.variance].map(to4)).toEqual([
			8.2472, 0.9901, 0.3602, 0.0319
		]);
		expect([effect?.interval.low, effect?.interval.high].map(to4)).toEqual([0.0102, 0.7101]);
	});

	it('shares: (70% - 60%) - (62% - 60%) is 8 points, se √((0.21 + 0.24 + 0.2356 + 0.24) / 100)', () => {
		const share = (x: number) => ({ x, n: 100 });
		const found = differenceInDifferences(
			{ before: share(60), after: share(70) },
			{ before: share(60), after: share(62) }
		);
		expect(to4(found?.difference)).toBe(0.08);
		expect([found?.interval?.low, found?.interval?.high].map(to4)).toEqual([-0.1086, 0.2686]);
	});

	it('shares of fewer than 30: the difference alone', () => {
		const share = (x: number, n = 100) => ({ x, n });
		const found = differenceInDifferences(
			{ before: share(12, 29), after: share(70) },
			{ before: share(60), after: share(62) }
		);
		expect(found?.interval).toBeNull();
	});
});

describe('Months’ progress', () => {
	it.each([
		[0.01, 0],
		[0.02, 1],
		[0.095, 2],
		[-0.2, -3],
		[1.4, 'more than 12'],
		[0.36, 5]
	])('an effect of %f is %s', (effect, months) => expect(monthsProgress(effect)).toBe(months));

	it('28 pupils in a group are too few to show months', () => {
		const groups = [
			{ n: 30, schools: 2 },
			{ n: 28, schools: 2 }
		];
		expect(mayShowMonths({ attainment: true, groups, attrition: 0, interval: true })).toBe(false);
	});
});

describe('Rates and clusters', () => {
	it('100% of 2 and 50% of 20 is 12 of 22, not 75%', () => {
		const parts = [
			{ numerator: 2, denominator: 2 },
			{ numerator: 10, denominator: 20 }
		];
		expect(overallRate(parts)?.toFixed(1)).toBe('54.5');
	});

	it('60 pupils in 6 schools count as 31.6', () => {
		const { effect, effectiveN } = designEffect(60, 6);
		expect([effect.toFixed(2), effectiveN.toFixed(1)]).toEqual(['1.90', '31.6']);
	});
});

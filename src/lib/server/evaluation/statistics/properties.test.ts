import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedChange } from './matched-change.ts';
import { monthsProgress } from './months.ts';
import { newcombe } from './newcombe.ts';
import { wilson } from './wilson.ts';

/** x of n, with n from 1. */
const share = fc
	.integer({ min: 1, max: 400 })
	.chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('Intervals', () => {
	it('Wilson’s stays within 0 and 1 and holds the share', () =>
		fc.assert(
			fc.property(share, ({ x, n }) => {
				const { low, high } = wilson(x, n) ?? { low: NaN, high: NaN };
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(x / n);
				expect(high).toBeGreaterThanOrEqual(x / n);
			})
		));

	it('Wilson’s of failures mirrors that of successes', () =>
		fc.assert(
			fc.property(share, ({ x, n }) => {
				expect(wilson(n - x, n)?.low).toBeCloseTo(1 - (wilson(x, n)?.high ?? NaN), 10);
			})
		));

	it('Newcombe’s turns round with its groups, and holds the difference', () =>
		fc.assert(
			fc.property(share, share, (first, second) => {
				const forth = newcombe(first, second);
				const back = newcombe(second, first);
				expect(forth?.interval.low).toBeCloseTo(-(back?.interval.high ?? NaN), 10);
				expect(forth?.interval.low).toBeLessThanOrEqual((forth?.difference ?? NaN) + 1e-12);
				expect(forth?.interval.high).toBeGreaterThanOrEqual((forth?.difference ?? NaN) - 1e-12);
			})
		));

	it('a mean change lies in the middle of its interval', () =>
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 60 }),
				(differences) => {
					const change = matchedChange(differences);
					const middle = ((change?.interval?.low ?? NaN) + (change?.interval?.high ?? NaN)) / 2;
					expect(middle).toBeCloseTo(change?.mean ?? NaN, 8);
				}
			)
		));
});

describe('Months', () => {
	it('a negative effect has the months of the positive one, with a minus', () =>
		fc.assert(
			fc.property(fc.double({ min: 0.02, max: 1, noNaN: true }), (effect) => {
				expect(monthsProgress(-effect)).toBe(-(monthsProgress(effect) as number));
			})
		));
});

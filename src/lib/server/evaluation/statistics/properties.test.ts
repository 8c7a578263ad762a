import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInDifferences } from './difference-in-differences.ts';
import { funnel, funnelLimits, Z998 } from './funnel.ts';
import { matchedChange, standardisedChange } from './matched-change.ts';
import { monthsProgress } from './months.ts';
import { newcombe } from './newcombe.ts';
import { nonResponse } from './non-response.ts';
import { pairedChange } from './paired-change.ts';
import { t975 } from './student-t.ts';
import { hedges } from './two-groups.ts';
import { wilson, Z95 } from './wilson.ts';
import { xmr } from './xmr.ts';

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

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 12 });

describe('However few, and however alike', () => {
	it('a standardised change is finite or not given at all: n 0, 1, 2, no spread, r 1', () =>
		fc.assert(
			fc.property(scores, scores, (before, after) => {
				const n = Math.min(before.length, after.length);
				const found = standardisedChange(before.slice(0, n), after.slice(0, n));
				if (n < 3) expect(found).toBeNull();
				for (const figure of found ? [found.g, found.se, found.interval.low] : [])
					expect(Number.isFinite(figure)).toBe(true);
			})
		));

	it('Hedges’ g turns round with its groups, and is not given without spread', () =>
		fc.assert(
			fc.property(group(), group(), (one, other) => {
				const [forth, back] = [hedges(one, other), hedges(other, one)];
				if (one.sd === 0 && other.sd === 0) expect(forth).toBeNull();
				expect(forth === null).toBe(back === null);
				if (forth && back) expect(forth.g).toBeCloseTo(-back.g, 10);
			})
		));

	it('a difference in differences turns round with its groups; an empty cell has none', () =>
		fc.assert(
			fc.property(changing(), changing(), (ours, theirs) => {
				const [forth, back] = [
					differenceInDifferences(ours, theirs),
					differenceInDifferences(theirs, ours)
				];
				const isEmpty = [ours, theirs].some(({ before, after }) => !before.n || !after.n);
				expect(forth === null).toBe(isEmpty);
				if (forth && back) expect(forth.difference).toBeCloseTo(-back.difference, 10);
			})
		));

	it('a paired change lies between -1 and 1, and turns round with its two counts', () =>
		fc.assert(
			fc.property(counts(), ({ both, onlyAfter, onlyBefore, neither }) => {
				const forth = pairedChange({ both, onlyAfter, onlyBefore, neither });
				const back = pairedChange({ both, onlyAfter: onlyBefore, onlyBefore: onlyAfter, neither });
				if (!forth) return;
				expect(Math.abs(forth.change)).toBeLessThanOrEqual(1);
				expect(forth.change + (back?.change ?? NaN)).toBe(0);
			})
		));

	it('t shrinks towards 1.96 as people are added', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), (df) => {
				expect(t975(df)).toBeGreaterThan(t975(df + 1));
				expect(t975(df)).toBeGreaterThan(Z95);
			})
		));

	it('shares of those asked and of those that answered each make up the whole', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.record({ group: fc.constantFrom('infant', 'junior'), answered: fc.boolean() }),
					{ minLength: 1 }
				),
				(schools) => {
					const rows = nonResponse(schools);
					expect(rows.reduce((sum, row) => sum + row.shareOfAsked, 0)).toBeCloseTo(1, 10);
					if (schools.some(({ answered }) => answered))
						expect(rows.reduce((sum, row) => sum + row.shareOfAnswers!, 0)).toBeCloseTo(1, 10);
				}
			)
		));
});

describe('Charts of a process', () => {
	const series = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }), {
		maxLength: 40
	});

	it('limits stand evenly about the mean, the near ones between', () =>
		fc.assert(
			fc.property(series, fc.boolean(), (values, screen) => {
				for (const { limits } of xmr(values, { screen }).segments) {
					if (!limits) continue;
					expect(limits.upper + limits.lower).toBeCloseTo(2 * limits.mean, 8);
					expect(limits.nearUpper).toBeLessThanOrEqual(limits.upper);
					expect(limits.nearLower).toBeGreaterThanOrEqual(limits.lower);
				}
			})
		));

	it('turned upside down, it signals the other way', () =>
		fc.assert(
			fc.property(series, (values) => {
				const forth = xmr(values).signals.map((signal) => signal?.way);
				const back = xmr(values.map((value) => (value === null ? null : -value))).signals;
				const turned = { up: 'down', down: 'up' };
				expect(back.map((signal) => signal?.way)).toEqual(forth.map((way) => way && turned[way]));
			})
		));

	it('a missing period never signals, nor do fewer than six points', () =>
		fc.assert(
			fc.property(series, (values) => {
				const { signals, segments } = xmr(values);
				signals.forEach((signal, at) => values[at] === null && expect(signal).toBeNull());
				for (const { from, to, limits } of segments) {
					if (!limits) expect(signals.slice(from, to + 1).every((s) => s === null)).toBe(true);
				}
			})
		));

	it('the funnel narrows as schools grow, stays within 0 and 1 and holds the average', () =>
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 0.99, noNaN: true }),
				fc.integer({ min: 1, max: 900 }),
				(average, n) => {
					const [small, large] = [funnelLimits(average, n, Z95), funnelLimits(average, n + 1, Z95)];
					const wide = funnelLimits(average, n, Z998);
					expect(large.high - large.low).toBeLessThanOrEqual(small.high - small.low);
					expect(wide.low).toBeGreaterThanOrEqual(0);
					expect(wide.high).toBeLessThanOrEqual(1);
					expect(small.low).toBeLessThanOrEqual(average);
					expect(small.high).toBeGreaterThanOrEqual(average);
				}
			)
		));

	it('a funnel singles out nobody where it says that its limits are too tight', () =>
		fc.assert(
			fc.property(fc.array(share, { minLength: 8, maxLength: 30 }), (shares) => {
				const found = funnel(
					shares.map(({ x, n }, at) => ({ school: `s${at}`, numerator: x, denominator: n }))
				);
				if (typeof found === 'string' || !found.overdispersed) return;
				expect(found.points.every(({ reading }) => reading === 'inside')).toBe(true);
			})
		));
});

function group() {
	return fc.record({
		mean: fc.integer({ min: 80, max: 120 }),
		sd: fc.integer({ min: 0, max: 20 }),
		n: fc.integer({ min: 2, max: 60 })
	});
}

function changing() {
	const some = fc.oneof(share, fc.constant({ x: 0, n: 0 }));
	return fc.record({ before: some, after: some });
}

function counts() {
	const count = fc.integer({ min: 0, max: 40 });
	return fc.record({ both: count, onlyAfter: count, onlyBefore: count, neither: count });
}

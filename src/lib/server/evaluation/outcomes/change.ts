import type { OutcomeChange } from '../evaluation.ts';
import { designEffect, FEWEST_SCHOOLS } from '../statistics/design-effect.ts';
import { meanChangeFrom } from '../statistics/matched-change.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { expectedRise } from '../statistics/regression-to-the-mean.ts';
import type { Interval } from '../statistics/wilson.ts';
import { isTargeted, totalAt, type StagedCell } from './cell.ts';
import { monthsOf } from './months.ts';
import { strengthOf } from './strength.ts';
import { changeInWords } from './words.ts';

/** In the order in which METHOD 5.5 prefers them. */
const COMPARATORS = ['Comparison', 'Local authority', 'National'] as const;

/** Two cells with their values. */
export interface Pair {
	before: StagedCell & { value: number };
	after: StagedCell & { value: number };
}

/** Takes the cells of one measure; gives the partnership’s change, or null where either point is missing. */
export function changeOf(cells: StagedCell[]): OutcomeChange | null {
	const pair = pairAt(cells, 'Partnership');
	if (!pair) return null;
	const change = pair.after.value - pair.before.value;
	const comparison = comparatorOf(cells);
	const difference = comparison && change - comparison.change;
	const interval = intervalOf(pair);
	const { strength, strengthReason } = strengthOf(pair, comparison);
	return {
		before: pair.before.value,
		after: pair.after.value,
		change,
		interval,
		comparator: comparison && {
			level: comparison.level,
			before: comparison.pair.before.value,
			after: comparison.pair.after.value,
			change: comparison.change
		},
		difference,
		strength,
		strengthReason,
		months: monthsOf(pair, comparison),
		expectedRise: expectedOf(pair, cells),
		words: changeInWords({
			change,
			interval,
			strength,
			comparison,
			direction: pair.after.direction
		})
	};
}

export interface Comparison {
	level: (typeof COMPARATORS)[number];
	pair: Pair;
	change: number;
}

/** The first comparator of METHOD 5.5 that has both points. */
function comparatorOf(cells: StagedCell[]): Comparison | null {
	for (const level of COMPARATORS) {
		const pair = pairAt(cells, level);
		if (pair) return { level, pair, change: pair.after.value - pair.before.value };
	}
	return null;
}

function pairAt(cells: StagedCell[], level: StagedCell['level']): Pair | null {
	const before = totalAt(cells, level, 'baseline');
	const after = totalAt(cells, level, 'followup');
	if (before?.value == null || after?.value == null) return null;
	return { before, after } as Pair;
}

/**
 * In the measure’s unit. Shares are treated as independent groups, because added-up sheets can’t match
 * pupils, and widened by the design effect; none is given for fewer than four schools (METHOD 5.2, 5.6).
 */
function intervalOf({ before, after }: Pair): Interval | null {
	const schools = Math.min(before.schools ?? 0, after.schools ?? 0);
	if (schools < FEWEST_SCHOOLS) return null;
	if (after.statistic === 'mean') return matchedInterval(before, after);
	const [first, second] = [effective(after), effective(before)];
	const found = first && second && newcombe(first, second);
	return found ? { low: 100 * found.interval.low, high: 100 * found.interval.high } : null;
}

function effective({ numerator, denominator, schools }: StagedCell) {
	if (numerator === null || !denominator || !schools) return null;
	const { effect } = designEffect(denominator, schools);
	return { x: numerator / effect, n: denominator / effect };
}

/** What pupils chosen for being low rise by anyway, where r and everybody’s average are known (METHOD 5.7). */
function expectedOf({ before, after }: Pair, cells: StagedCell[]): number | null {
	const r = after.r ?? before.r;
	const everybody = totalAt(cells, 'National', 'baseline')?.value ?? null;
	if (!isTargeted(before) || r === null || everybody === null) return null;
	return expectedRise(r, everybody, before.value);
}

/** A mean has an interval only where somebody supplied how before and after go together (METHOD 5.3). */
function matchedInterval(before: Pair['before'], after: Pair['after']): Interval | null {
	const [n, r] = [after.n ?? 0, after.r ?? before.r];
	if (before.sd === null || after.sd === null || r === null || n < 2) return null;
	const variance = before.sd ** 2 + after.sd ** 2 - 2 * r * before.sd * after.sd;
	return meanChangeFrom(n, after.value - before.value, Math.sqrt(Math.max(0, variance))).interval;
}

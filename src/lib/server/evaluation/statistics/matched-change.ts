import { correlation, mean, standardDeviation } from './moments.ts';
import { t975 } from './student-t.ts';
import { Z95, type Interval } from './wilson.ts';

/** The mean change of people measured twice, in the measure’s own units. */
export interface MatchedChange {
	n: number;
	mean: number;
	/** Sample standard deviation of the differences; null for one pair. */
	sd: number | null;
	se: number | null;
	/** Student’s t interval; null for one pair. */
	interval: Interval | null;
}

/** Takes the differences after - before; gives their mean with its 95% interval, or null for no pairs (METHOD 5.3). */
export function matchedChange(differences: number[]): MatchedChange | null {
	const n = differences.length;
	if (n === 0) return null;
	const change = mean(differences);
	if (n === 1) return { n, mean: change, sd: null, se: null, interval: null };
	const sd = standardDeviation(differences);
	return meanChangeFrom(n, change, sd);
}

/** Takes n pairs, their mean change and the sd of the differences (n >= 2); gives the same with se and interval. */
export function meanChangeFrom(n: number, change: number, sd: number): MatchedChange {
	const se = sd / Math.sqrt(n);
	const reach = t975(n - 1) * se;
	return { n, mean: change, sd, se, interval: { low: change - reach, high: change + reach } };
}

export interface StandardisedChange {
	r: number;
	sWithin: number;
	d: number;
	j: number;
	g: number;
	se: number;
	interval: Interval;
}

/**
 * Takes matched scores before and after; gives the standardised change in raw-score metric
 * (METHOD 5.3), or null where it has no meaning: fewer than 3 pairs, no spread, or r = 1.
 */
export function standardisedChange(before: number[], after: number[]): StandardisedChange | null {
	const n = before.length;
	const raw = matchedChange(after.map((score, index) => score - (before[index] ?? NaN)));
	const r = correlation(before, after);
	if (n < 3 || raw?.sd == null || raw.sd === 0 || r === null || r >= 1) return null;
	const sWithin = raw.sd / Math.sqrt(2 * (1 - r));
	const d = raw.mean / sWithin;
	const variance = (1 / n + d ** 2 / (2 * n)) * 2 * (1 - r);
	const j = 1 - 3 / (4 * (n - 1) - 1);
	const g = j * d;
	const se = j * Math.sqrt(variance);
	return { r, sWithin, d, j, g, se, interval: { low: g - Z95 * se, high: g + Z95 * se } };
}

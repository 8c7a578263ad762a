/** Two-sided 95 per cent of the standard normal distribution. */
export const Z95 = 1.959964;

/** Limits of an interval, both inclusive. */
export interface Interval {
	low: number;
	high: number;
}

/**
 * Takes x successes of n; gives Wilson’s 95% interval as proportions from 0 to 1, or null where n is
 * 0 (METHOD 5.1).
 */
export function wilson(x: number, n: number, z = Z95): Interval | null {
	if (n === 0) return null;
	const spread = z * Math.sqrt(z ** 2 + 4 * x * (1 - x / n));
	const middle = 2 * x + z ** 2;
	const scale = 2 * (n + z ** 2);
	// x = 0 and x = n would otherwise miss 0 and 1 by a rounding error.
	return {
		low: x === 0 ? 0 : Math.max(0, (middle - spread) / scale),
		high: x === n ? 1 : Math.min(1, (middle + spread) / scale)
	};
}

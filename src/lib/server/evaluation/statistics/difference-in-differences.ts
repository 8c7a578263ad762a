import { Z95, type Interval } from './wilson.ts';

/** Successes of n. */
export interface Share {
	x: number;
	n: number;
}

/**
 * Takes shares before and after of a group and of its comparison; gives the change of the one less
 * that of the other, as proportions. The interval is for independent cohorts and only where all four
 * groups count 30 or more; null for an empty group (METHOD 5.5).
 */
export function differenceInDifferences(
	partnership: { before: Share; after: Share },
	comparison: { before: Share; after: Share }
): { difference: number; interval: Interval | null } | null {
	const cells = [partnership.after, partnership.before, comparison.after, comparison.before];
	if (cells.some((cell) => cell.n === 0)) return null;
	const [after1, before1, after2, before2] = cells.map((cell) => cell.x / cell.n) as [
		number,
		number,
		number,
		number
	];
	const difference = after1 - before1 - (after2 - before2);
	if (cells.some((cell) => cell.n < 30)) return { difference, interval: null };
	const variance = cells.reduce((sum, { x, n }) => sum + ((x / n) * (1 - x / n)) / n, 0);
	const reach = Z95 * Math.sqrt(variance);
	return { difference, interval: { low: difference - reach, high: difference + reach } };
}

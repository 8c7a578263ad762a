import { Z95, type Interval } from './wilson.ts';

export interface Group {
	mean: number;
	sd: number;
	n: number;
}

export interface EffectSize {
	sdPooled: number;
	d: number;
	j: number;
	g: number;
	se: number;
	interval: Interval;
}

/**
 * Takes the partnership’s group and the comparison’s at follow-up; gives Hedges’ g as EEF analysts
 * compute it, with the unconditional pooled sd (METHOD 5.4), or null where there is no spread.
 */
export function hedges(partnership: Group, comparison: Group): EffectSize | null {
	const [n1, n2] = [partnership.n, comparison.n];
	const sdPooled = pooled(partnership, comparison);
	if (!(sdPooled > 0)) return null;
	const d = (partnership.mean - comparison.mean) / sdPooled;
	const j = smallSample(n1 + n2 - 2);
	const variance = (n1 + n2) / (n1 * n2) + d ** 2 / (2 * (n1 + n2));
	const [g, se] = [j * d, j * Math.sqrt(variance)];
	return { sdPooled, d, j, g, se, interval: { low: g - Z95 * se, high: g + Z95 * se } };
}

/** Takes both groups before and the change of each (r: pre with post); gives Morris’s d_ppc2, or null for n1 + n2 <= 4 or no spread (METHOD 5.5). */
export function changeAgainstComparison(
	partnership: { before: Group; after: number },
	comparison: { before: Group; after: number },
	r: number
): { sdPre: number; c: number; g: number; variance: number; interval: Interval } | null {
	const [n1, n2] = [partnership.before.n, comparison.before.n];
	const sdPre = pooled(partnership.before, comparison.before);
	if (n1 + n2 <= 4 || !(sdPre > 0)) return null;
	const c = smallSample(n1 + n2 - 2);
	const k = (n1 + n2) / (n1 * n2);
	const change = partnership.after - partnership.before.mean;
	const g = (c * (change - (comparison.after - comparison.before.mean))) / sdPre;
	const spread = 2 * c ** 2 * (1 - r) * k * ((n1 + n2 - 2) / (n1 + n2 - 4));
	const variance = spread * (1 + g ** 2 / (2 * (1 - r) * k)) - g ** 2;
	const reach = Z95 * Math.sqrt(variance);
	return { sdPre, c, g, variance, interval: { low: g - reach, high: g + reach } };
}

function pooled(first: Group, second: Group): number {
	const squares = (first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2;
	return Math.sqrt(squares / (first.n + second.n - 2));
}

function smallSample(degreesOfFreedom: number): number {
	return 1 - 3 / (4 * degreesOfFreedom - 1);
}

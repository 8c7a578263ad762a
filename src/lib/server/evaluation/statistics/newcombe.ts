import { wilson, type Interval } from './wilson.ts';

/**
 * Takes two independent groups, x of n each; gives the difference of their proportions, first minus
 * second, with Newcombe’s hybrid score interval (METHOD 5.2), or null where either group is empty.
 */
export function newcombe(
	first: { x: number; n: number },
	second: { x: number; n: number }
): { difference: number; interval: Interval } | null {
	const limits1 = wilson(first.x, first.n);
	const limits2 = wilson(second.x, second.n);
	if (!limits1 || !limits2) return null;
	const p1 = first.x / first.n;
	const p2 = second.x / second.n;
	const difference = p1 - p2;
	return {
		difference,
		interval: {
			low: Math.max(-1, difference - Math.hypot(p1 - limits1.low, limits2.high - p2)),
			high: Math.min(1, difference + Math.hypot(limits1.high - p1, p2 - limits2.low))
		}
	};
}

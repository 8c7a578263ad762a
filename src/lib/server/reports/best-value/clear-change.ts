import type { Measure } from '#lib/server/evaluation/evaluation.ts';
import { newcombe } from '#lib/server/evaluation/statistics/newcombe.ts';

/**
 * Takes a share in two years; gives whether they differ by more than who happened to answer: registers
 * are a full count, of answers Newcombe’s interval must leave out nought (METHOD 5.2).
 */
export function isClearChange(before: Measure, now: Measure): boolean {
	if (before.interval === null && now.interval === null) return true;
	const [first, second] = [answersOf(now), answersOf(before)];
	const found = first && second && newcombe(first, second);
	return found ? found.interval.low > 0 || found.interval.high < 0 : false;
}

function answersOf({ numerator, denominator }: Measure): { x: number; n: number } | null {
	return numerator === null || denominator === null ? null : { x: numerator, n: denominator };
}

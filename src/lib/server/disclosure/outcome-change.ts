import type { OutcomeChange } from '#lib/server/evaluation/evaluation.ts';
import { toOnePlace } from './rounding.ts';

/** Takes a change in outcomes; gives it as precise as the cells beside it, which tell one decimal. */
export function roundedChange(change: OutcomeChange): OutcomeChange {
	const { interval, comparator } = change;
	return {
		...change,
		...toOnePlaceEach({ before: change.before, after: change.after, change: change.change }),
		interval: interval && toOnePlaceEach(interval),
		comparator: comparator && {
			level: comparator.level,
			...toOnePlaceEach({
				before: comparator.before,
				after: comparator.after,
				change: comparator.change
			})
		},
		difference: toOnePlace(change.difference),
		...(change.expectedRise === undefined ? {} : { expectedRise: toOnePlace(change.expectedRise) })
	};
}

function toOnePlaceEach<K extends string>(figures: Record<K, number>): Record<K, number> {
	return Object.fromEntries(
		Object.entries<number>(figures).map(([name, value]) => [name, toOnePlace(value)])
	) as Record<K, number>;
}

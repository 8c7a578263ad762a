import type { OutcomeChange } from '#lib/server/evaluation/evaluation.ts';
import { percentTo, toOnePlace } from './rounding.ts';

/** Takes a change in outcomes and the step of the cells beside it; gives its two ends as precise as those, all else to one decimal. */
export function roundedChange(change: OutcomeChange, step = 0.1): OutcomeChange {
	const { interval, comparator } = change;
	return {
		...change,
		before: percentTo(change.before, step),
		after: percentTo(change.after, step),
		change: toOnePlace(change.change),
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

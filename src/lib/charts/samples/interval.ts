import type { IntervalChart } from '../interval.ts';

/** A change told from chance, a group too small to be read firmly, a comparator, and one that is hidden. */
export function changes(): IntervalChart {
	return {
		kind: 'interval',
		unit: 'percentage-points',
		rows: [
			{
				label: 'All pupils',
				value: 8.2,
				low: 1.1,
				high: 15.3,
				text: 'up 8.2 percentage points (95% interval 1.1 to 15.3)',
				role: 'own',
				small: false
			},
			{
				label: 'Disadvantaged pupils',
				value: 4.5,
				low: -9.8,
				high: 18.4,
				text: 'up 4.5 percentage points (95% interval −9.8 to 18.4)',
				role: 'own',
				small: true
			},
			{
				label: 'Pupils with an education, health and care plan',
				value: null,
				low: null,
				high: null,
				text: 'hidden to protect individuals',
				role: 'own',
				small: false
			},
			{
				label: 'England',
				value: 1.9,
				low: null,
				high: null,
				text: 'up 1.9 percentage points',
				role: 'comparator',
				small: false
			}
		],
		reference: { value: 0, label: 'No change' }
	};
}

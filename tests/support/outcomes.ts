import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { gapOf } from '#lib/server/evaluation/outcomes/gap.ts';

/** Reading at key stage 2 in four schools: 60% before, 70% after; Derbyshire 61% and 66%. */
export function outcomesFixture(changes: Partial<OutcomeMeasure> = {}): OutcomeMeasure {
	const measure: Omit<OutcomeMeasure, 'gap'> = {
		topic: 'READING',
		measure: 'KS2_READING',
		name: 'Key stage 2 reading, expected standard',
		unit: 'percent',
		direction: 'higher',
		target: null,
		cells: [
			...school('900002', [60, 36, 42], [20, 10, 12]),
			...school('900003', [50, 30, 35], [18, 8, 10]),
			...school('900004', [50, 30, 36], [16, 7, 9]),
			...school('900005', [40, 24, 27], [14, 6, 8]),
			...points('Partnership', null, 'Total', [200, 120, 140]),
			...points('Partnership', null, 'Disadvantaged', [68, 31, 39]),
			...points('Partnership', null, 'Not disadvantaged', [132, 89, 101]),
			...points('Local authority', null, 'Total', [8000, 4880, 5280])
		],
		change: {
			before: 60,
			after: 70,
			change: 10,
			interval: { low: 0.6, high: 19.2 },
			comparator: { level: 'Local authority', before: 61, after: 66, change: 5 },
			difference: 5,
			strength: 2,
			strengthReason:
				'Before and after, with a published comparator for the same measure and year.',
			words: 'rose more than in the local authority'
		},
		...changes
	};
	return { gap: gapOf(measure.cells), ...measure };
}

/** Takes counts as [pupils, before, after]; gives a school's cells by disadvantage. */
function school(id: string, all: Counts, disadvantaged: Counts): OutcomeCell[] {
	const others = all.map((count, at) => count - disadvantaged[at]!) as Counts;
	return [
		...points('School', id, 'Total', all),
		...points('School', id, 'Disadvantaged', disadvantaged),
		...points('School', id, 'Not disadvantaged', others)
	];
}

type Counts = [pupils: number, before: number, after: number];

/** Takes a place, a group and its counts; gives its cells at baseline and follow-up. */
export function points(
	level: OutcomeCell['level'],
	school: string | null,
	breakdown: string,
	[pupils, before, after]: Counts
): OutcomeCell[] {
	return [
		cell({ level, school, breakdown, point: 'baseline', numerator: before, denominator: pupils }),
		cell({ level, school, breakdown, point: 'followup', numerator: after, denominator: pupils })
	];
}

/** Takes what matters of a cell; gives the whole, its percentage worked out. */
export function cell(changes: Partial<OutcomeCell>): OutcomeCell {
	const { breakdown = 'Total', numerator = null, denominator = null } = changes;
	return {
		level: 'School',
		school: null,
		breakdownTopic: breakdown === 'Total' ? 'Total' : 'Disadvantage',
		breakdown,
		point: 'followup',
		pointDate: null,
		numerator,
		denominator,
		value: numerator !== null && denominator ? (100 * numerator) / denominator : null,
		symbol: null,
		n: denominator,
		status: 'final',
		source: 'Invented',
		...changes
	};
}

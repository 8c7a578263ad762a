import type { OUTCOME_COLUMNS } from '../outcomes.ts';

type Cell = Partial<Record<(typeof OUTCOME_COLUMNS)[number], string>>;

/** Reading, writing and maths at the end of key stage 2 in the county, two summers running, beside counties like it: context, all invented. */
export function outcomeRows(): Cell[] {
	return [
		...cells('baseline', '2025-07-08', 'Y6-2025', [1_402, 2_318], '60.1'),
		...cells('followup', '2026-07-07', 'Y6-2026', [1_437, 2_301], '61.0')
	];
}

function cells(
	point: string,
	date: string,
	cohort: string,
	[numerator, denominator]: [number, number],
	comparison: string
): Cell[] {
	const shared = {
		time_period: '202526',
		time_identifier: 'Academic year',
		topic_code: 'RWM',
		measure_code: 'KS2_RWM_EXP',
		breakdown_topic: 'Total',
		breakdown: 'Total',
		point,
		point_date: date,
		cohort_id: cohort,
		statistic: 'percent',
		direction: 'higher',
		status: point === 'followup' ? 'provisional' : 'final',
		source: 'Invented'
	};
	const value = ((100 * numerator) / denominator).toFixed(1);
	return [
		{
			...shared,
			geographic_level: 'Partnership',
			numerator: String(numerator),
			denominator: String(denominator),
			value
		},
		{ ...shared, geographic_level: 'Comparison', value: comparison }
	];
}

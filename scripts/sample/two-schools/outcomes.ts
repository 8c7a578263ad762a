import type { OutcomeRow } from '../outcomes.ts';
import { MERROWDOWN, SALLOWFORD } from './schools.ts';

type Year = [period: string, merrowdown: Share, sallowford: Share, elsewhere: Share];
type Share = [reached: number, of: number];

/** Reading, writing and maths at the end of key stage 2. Nobody was assessed in 2021. */
const YEARS: Year[] = [
	['202122', [6, 11], [3, 6], [410, 720]],
	['202223', [7, 12], [3, 7], [402, 705]],
	['202324', [7, 13], [4, 6], [421, 715]],
	['202425', [8, 12], [4, 7], [430, 722]],
	['202526', [9, 13], [4, 6], [436, 718]]
];

/** Pupils of five years, beside small schools elsewhere in the county, and how classes are taught. */
export function outcomeRows(): OutcomeRow[] {
	return [...YEARS.flatMap(attainment), ...staffing()];
}

function attainment([period, merrowdown, sallowford, elsewhere]: Year): OutcomeRow[] {
	const shared = {
		time_period: period,
		time_identifier: 'Academic year',
		topic_code: 'RWM',
		measure_code: 'KS2_RWM_EXP',
		breakdown_topic: 'Total',
		breakdown: 'Total',
		point: 'followup',
		point_date: `20${period.slice(4)}-07-07`,
		statistic: 'percent',
		direction: 'higher',
		status: 'final',
		source: 'Invented'
	};
	const row = (level: string, school_urn: string, [reached, of]: Share): OutcomeRow => ({
		...shared,
		geographic_level: level,
		school_urn,
		numerator: String(reached),
		denominator: String(of)
	});
	return [
		row('School', MERROWDOWN, merrowdown),
		row('School', SALLOWFORD, sallowford),
		row('Comparison', '', elsewhere)
	];
}

/** Before the head was shared, and after. */
const STAFFING: [measure: string, target: number, merrowdown: Share, sallowford: Share][] = [
	['HEAD_TEACHING_HOURS', 2, [12.5, 1], [15, 0]],
	['TEACHERS_PER_CLASS', 2, [2.4, 1.8], [2.8, 2]]
];

function staffing(): OutcomeRow[] {
	return STAFFING.flatMap(([measure, target, ...schools]) =>
		schools.flatMap((values, school) =>
			values.map((value, at) => ({
				time_period: at === 0 ? '202425' : '202526',
				time_identifier: 'Academic year',
				geographic_level: 'School',
				school_urn: school === 0 ? MERROWDOWN : SALLOWFORD,
				topic_code: 'STAFFING',
				measure_code: measure,
				breakdown_topic: 'Total',
				breakdown: 'Total',
				point: at === 0 ? 'baseline' : 'followup',
				point_date: at === 0 ? '2025-07-18' : '2026-07-17',
				statistic: 'mean',
				mean: String(value),
				value: String(value),
				target: String(target),
				direction: 'lower',
				status: 'final',
				source: 'Invented'
			}))
		)
	);
}

import type { OutcomeRow } from './outcomes.ts';
import { chanceOf } from './random.ts';
import type { SampleSchool } from './schools.ts';

/** Schools that sent no second survey. */
const NOT_RETURNED = ['local-dunmarrow', 'local-eldersyke'];

/** Takes a year and the schools; gives the wellbeing survey of Year 6: an average, before and after, with two schools missing after. */
export function wellbeingRows(timePeriod: string, schools: SampleSchool[]): OutcomeRow[] {
	return schools
		.filter(({ phase }) => phase === 'junior' || phase === 'primary')
		.flatMap((school) => [
			surveyed(timePeriod, school, 'baseline', '2025-09-26'),
			surveyed(timePeriod, school, 'followup', '2026-07-03')
		]);
}

function surveyed(
	timePeriod: string,
	school: SampleSchool,
	point: 'baseline' | 'followup',
	date: string
): OutcomeRow {
	const missing = point === 'followup' && NOT_RETURNED.includes(school.id);
	return {
		time_period: timePeriod,
		time_identifier: 'Academic year',
		geographic_level: 'School',
		school_urn: school.id,
		topic_code: 'WELLBEING',
		measure_code: 'PUPIL_WELLBEING',
		breakdown_topic: 'Total',
		breakdown: 'Total',
		point,
		point_date: date,
		cohort_id: 'Y6-2026',
		statistic: 'mean',
		...(missing ? { value: 'x' } : averageOf(school, point)),
		direction: 'higher',
		status: 'final',
		source: 'Pupil survey, score 0 to 40'
	};
}

function averageOf(school: SampleSchool, point: 'baseline' | 'followup'): OutcomeRow {
	const usual = 25 + 4 * chanceOf(`wellbeing ${school.id}`).number();
	const change = point === 'followup' ? chanceOf(`wellbeing change ${school.id}`).number() : 0;
	const mean = (usual + change).toFixed(1);
	return {
		mean,
		sd: (4.5 + chanceOf(`wellbeing spread ${school.id}`).number()).toFixed(1),
		n: String(school.cohort),
		r_pre_post: point === 'followup' ? '0.62' : undefined,
		value: mean
	};
}

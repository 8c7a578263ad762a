import type { SampleSchool } from './schools.ts';

export const SCHOOL_COLUMNS = [
	'school_urn',
	'phase',
	'rural',
	'pupils',
	'staff',
	'pct_disadvantaged'
] as const;

/** Takes the schools; gives what is known of each: one member of staff to nine pupils, and three more. */
export function schoolRows(schools: SampleSchool[]) {
	return schools.map(({ id, phase, enrolled, enrolledDisadvantaged }) => ({
		school_urn: id,
		phase,
		rural: enrolled < 100 ? 'yes' : 'no',
		pupils: String(enrolled),
		staff: String(3 + Math.round(enrolled / 9)),
		pct_disadvantaged: ((100 * enrolledDisadvantaged) / enrolled).toFixed(1)
	}));
}

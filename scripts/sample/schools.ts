import { loadPartnership } from '#lib/server/agreements/load.ts';
import type { Phase } from '#lib/server/agreements/partnership.ts';
import { chanceOf } from './random.ts';

/** What the generator knows of an invented school beyond its entry in sample.yaml. */
export interface SampleSchool {
	id: string;
	name: string;
	phase: Phase;
	/** Begins the codes of its people: `ALI-01`. */
	prefix: string;
	/** How often its head comes, 0 to 1. */
	keen: number;
	/** Governors who are invited to the Governor Forum. */
	governors: number;
	/** Pupils of the year group that is assessed: Year 2 in infant schools, otherwise Year 6. */
	cohort: number;
	disadvantaged: number;
	ehcp: number;
	senSupport: number;
	/** Pupils in the whole school, for absence. */
	enrolled: number;
	enrolledDisadvantaged: number;
}

/** The school that was always invited and never came to anything. */
export const NEVER_CAME = 'local-fernlea-top';

type Traits = [
	prefix: string,
	keen: number,
	governors: number,
	cohort: number,
	disadvantaged: number,
	ehcp: number,
	senSupport: number,
	enrolled: number,
	enrolledDisadvantaged: number
];

const TRAITS: Record<string, Traits> = {
	'local-aldermere-infant': ['ALI', 0.95, 3, 58, 12, 1, 8, 172, 36],
	'local-foxcote-hollow-infant': ['FOX', 0.8, 1, 11, 3, 0, 2, 34, 8],
	'local-larkfold-infant': ['LAI', 0.95, 2, 44, 9, 1, 6, 131, 25],
	'local-pennybrook-infant': ['PEN', 0.7, 1, 8, 2, 0, 1, 27, 5],
	'local-thistledown': ['THI', 0.95, 2, 17, 6, 1, 3, 52, 15],
	'local-st-orlas': ['STO', 0.85, 1, 4, 1, 0, 1, 19, 4],
	'local-aldermere-junior': ['ALJ', 1, 3, 61, 14, 2, 9, 243, 55],
	'local-larkfold-junior': ['LAJ', 0.95, 2, 47, 11, 1, 7, 186, 41],
	'local-millrace-junior': ['MIL', 0.9, 2, 30, 9, 3, 8, 121, 34],
	'local-hollinmoor-junior': ['HOL', 0.6, 2, 27, 7, 0, 6, 108, 26],
	'local-ashgarth': ['ASH', 0.95, 2, 30, 8, 1, 6, 208, 52],
	'local-brackenfell': ['BRA', 0.9, 2, 28, 4, 2, 7, 195, 30],
	'local-brindlecombe': ['BRI', 0.9, 2, 15, 3, 0, 4, 104, 17],
	'local-copperbeck': ['COP', 1, 3, 59, 20, 3, 12, 411, 132],
	'local-dunmarrow': ['DUN', 0.75, 1, 31, 7, 1, 8, 214, 44],
	'local-eldersyke': ['ELD', 0.9, 1, 12, 2, 1, 2, 83, 14],
	'local-fernlea-top': ['FER', 0, 1, 9, 3, 0, 2, 61, 16],
	'local-gorsebank': ['GOR', 0.9, 2, 24, 6, 2, 5, 167, 38],
	'local-kestrelhurst': ['KES', 0.95, 2, 46, 10, 2, 9, 322, 68],
	'local-aldermere-vale': ['AVS', 1, 3, 238, 55, 5, 31, 1184, 268]
};

/** Gives the 20 invented schools in the order of sample.yaml. */
export function sampleSchools(): SampleSchool[] {
	return loadPartnership('sample').schools.map(({ id, name, phase }) => {
		const traits = TRAITS[id];
		if (!traits) throw new Error(`schools.ts knows nothing of ${id}`);
		return { id, name, phase, ...named(traits) };
	});
}

/** Takes the schools of one year; gives them with the next year's pupils: up to two more or fewer in a year group. */
export function aYearLater(schools: SampleSchool[]): SampleSchool[] {
	return schools.map((school) => {
		const more =
			school.cohort > 10 ? Math.round(4 * chanceOf(`later ${school.id}`).number()) - 2 : 0;
		return { ...school, cohort: school.cohort + more, enrolled: school.enrolled + more };
	});
}

/** Takes a school and what a person is there; gives the person's code. */
export function personOf(
	{ prefix }: SampleSchool,
	role: 'head' | 'governor' | 'staff',
	which = 1
): string {
	const first = { head: 0, governor: 10, staff: 20 }[role];
	return `${prefix}-${String(first + which).padStart(2, '0')}`;
}

function named([
	prefix,
	keen,
	governors,
	cohort,
	disadvantaged,
	ehcp,
	senSupport,
	enrolled,
	enrolledDisadvantaged
]: Traits) {
	const people = { prefix, keen, governors };
	const pupils = { cohort, disadvantaged, ehcp, senSupport, enrolled, enrolledDisadvantaged };
	return { ...people, ...pupils };
}

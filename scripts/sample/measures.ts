import type { SampleSchool } from './schools.ts';

export type Group = 'Disadvantaged' | 'Not disadvantaged';

/** A percentage measured in every school that it applies to. */
export interface Measure {
	topic: string;
	code: string;
	direction: 'higher' | 'lower';
	target?: number;
	applies: (school: SampleSchool) => boolean;
	/** Pupils counted, in all and disadvantaged. */
	pupils: (school: SampleSchool) => [all: number, disadvantaged: number];
	cohort: (school: SampleSchool, point: PointName) => string;
	/** The combined measure that this is a part of: nobody reaches all of it and not this, so both go hand in hand. */
	partOf?: string;
	/** Split by special educational needs as well. */
	bySen?: boolean;
	points: MeasurePoint[];
}

export type PointName = 'baseline' | 'interim' | 'followup';

export interface MeasurePoint {
	point: PointName;
	date: string;
	status: 'final' | 'provisional';
	/** Pupils of all schools together who did: the schools' numbers add up to exactly these. */
	did: Record<Group, number>;
	/** Invented comparators, per cent: in all and, where given, disadvantaged and not. */
	county: Comparator;
	england: Comparator;
}

export type Comparator = [all: number, disadvantaged?: number, other?: number];

const KS2 = ['junior', 'primary'];
const yearGroup = ({ phase }: SampleSchool) => (phase.includes('infant') ? 'Y2' : 'Y6');
const assessed = ({ cohort, disadvantaged }: SampleSchool): [number, number] => [
	cohort,
	disadvantaged
];
const wholeSchool = ({ enrolled, enrolledDisadvantaged }: SampleSchool): [number, number] => [
	enrolled,
	enrolledDisadvantaged
];

/**
 * Reading rises no more than in the county; persistent absence falls faster; the gap in combined results
 * widens a little; maths rises faster, but its training reached too few schools to be the reason.
 */
export const MEASURES_2025: Measure[] = [
	{
		...reading('2026'),
		points: [
			point('baseline', '2025-09-19', [61, 287], [66.0], [67.1]),
			point('interim', '2026-02-06', [63, 294], [67.7], [68.7]),
			point('followup', '2026-07-10', [65, 302], [69.6], [70.4])
		]
	},
	{
		...combined('2026'),
		points: [
			point('baseline', '2025-09-19', [41, 201], [58.0, 40.8, 65.7], [60.5, 45.2, 67.0]),
			point('interim', '2026-02-06', [42, 206], [59.1, 41.7, 66.3], [61.3, 46.0, 67.7]),
			{
				...point('followup', '2026-07-07', [43, 211], [60.4, 42.6, 67.2], [62.1, 47.0, 68.6]),
				status: 'provisional'
			}
		]
	},
	{
		...maths('2026'),
		points: [
			point('baseline', '2025-09-19', [46, 214], [64.0], [66.2]),
			point('followup', '2026-07-10', [50, 225], [65.2], [67.3])
		]
	},
	{
		...absence({ baseline: '2024-25', interim: '2025-26', followup: '2025-26' }),
		points: [
			point('baseline', '2025-09-12', [330, 568], [20.4], [19.8]),
			point('interim', '2026-02-06', [276, 452], [19.6], [19.1]),
			point('followup', '2026-07-17', [214, 340], [18.9], [18.5])
		]
	}
];

/** Year 2 has its starting points only. */
export const MEASURES_2026: Measure[] = [
	{
		...reading('2027'),
		points: [point('baseline', '2026-09-18', [62, 291], [66.3], [67.4])]
	},
	{
		...combined('2027'),
		points: [point('baseline', '2026-09-18', [42, 203], [58.3, 41.0, 65.9], [60.8, 45.5, 67.2])]
	},
	{
		...absence({ baseline: '2025-26', interim: '2026-27', followup: '2026-27' }),
		points: [point('baseline', '2026-09-11', [214, 340], [18.9], [18.5])]
	}
];

function reading(summer: string): Omit<Measure, 'points'> {
	return {
		topic: 'READING',
		code: 'READING_EXP',
		direction: 'higher',
		applies: ({ phase }) => phase !== 'secondary',
		pupils: assessed,
		cohort: (school) => `${yearGroup(school)}-${summer}`
	};
}

function combined(summer: string): Omit<Measure, 'points'> {
	return {
		topic: 'RWM',
		code: 'KS2_RWM_EXP',
		direction: 'higher',
		target: 65,
		applies: ({ phase }) => KS2.includes(phase),
		pupils: assessed,
		cohort: () => `Y6-${summer}`,
		bySen: true
	};
}

function maths(summer: string): Omit<Measure, 'points'> {
	return {
		topic: 'MATHS',
		code: 'KS2_MATHS_EXP',
		partOf: 'KS2_RWM_EXP',
		direction: 'higher',
		applies: ({ phase }) => KS2.includes(phase),
		pupils: assessed,
		cohort: () => `Y6-${summer}`
	};
}

function absence(years: Record<PointName, string>): Omit<Measure, 'points'> {
	return {
		topic: 'ATTENDANCE',
		code: 'PERSISTENT_ABSENCE',
		direction: 'lower',
		applies: () => true,
		pupils: wholeSchool,
		cohort: (_, at) => `ALL-${years[at]}`
	};
}

function point(
	name: PointName,
	date: string,
	[disadvantaged, others]: [number, number],
	county: Comparator,
	england: Comparator
): MeasurePoint {
	const did = { Disadvantaged: disadvantaged, 'Not disadvantaged': others };
	return { point: name, date, status: 'final', did, county, england };
}

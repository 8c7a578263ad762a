import type { Comparator, Group, Measure, MeasurePoint } from './measures.ts';
import { chanceOf } from './random.ts';
import type { SampleSchool } from './schools.ts';
import { spread } from './spread.ts';

/** One row of an outcomes sheet; a column that is left out is an empty cell. */
export type OutcomeRow = Partial<Record<(typeof OUTCOME_COLUMNS)[number], string>>;

export const OUTCOME_COLUMNS = [
	'time_period',
	'time_identifier',
	'geographic_level',
	'school_urn',
	'topic_code',
	'measure_code',
	'breakdown_topic',
	'breakdown',
	'point',
	'point_date',
	'cohort_id',
	'statistic',
	'numerator',
	'denominator',
	'mean',
	'sd',
	'n',
	'r_pre_post',
	'value',
	'target',
	'direction',
	'status',
	'source'
] as const;

/** Takes a year's six digits, its measures and the schools; gives every school's figures and the invented comparators. */
export function outcomeRows(
	timePeriod: string,
	measures: Measure[],
	schools: SampleSchool[]
): OutcomeRow[] {
	return measures.flatMap((measure) =>
		measure.points.flatMap((at) => {
			const shared = { ...sharedBy(timePeriod, measure), ...dated(at) };
			return [
				...bySchool(measure, at, schools).map((row) => ({ ...shared, ...row })),
				...comparators(at).map((row) => ({ ...shared, ...row }))
			];
		})
	);
}

function sharedBy(timePeriod: string, measure: Measure): OutcomeRow {
	return {
		time_period: timePeriod,
		time_identifier: 'Academic year',
		topic_code: measure.topic,
		measure_code: measure.code,
		statistic: 'percent',
		direction: measure.direction
	};
}

function dated({ point, date, status }: MeasurePoint): OutcomeRow {
	return { point, point_date: date, status };
}

function bySchool(measure: Measure, at: MeasurePoint, schools: SampleSchool[]): OutcomeRow[] {
	const counted = schools.filter(measure.applies);
	const disadvantaged = spreadOver(measure, at, counted, 'Disadvantaged');
	const others = spreadOver(measure, at, counted, 'Not disadvantaged');
	return schools.flatMap((school): OutcomeRow[] => {
		const s = counted.indexOf(school);
		const level = { geographic_level: 'School', school_urn: school.id, source: 'School return' };
		if (s === -1) return [{ ...level, ...broken('Total', 'Total'), value: 'z' }];
		return groupsOf(measure, school, disadvantaged[s] ?? 0, others[s] ?? 0).map((row) => ({
			...level,
			cohort_id: measure.cohort(school, at.point),
			...row
		}));
	});
}

/** Each school has its own ease or difficulty, the same at every point, so that before and after belong together. */
function spreadOver(measure: Measure, at: MeasurePoint, schools: SampleSchool[], group: Group) {
	const seed = measure.partOf ?? measure.code;
	return spread(
		at.did[group],
		schools.map((school) => {
			const [all, disadvantaged] = measure.pupils(school);
			const size = group === 'Disadvantaged' ? disadvantaged : all - disadvantaged;
			const ease = chanceOf(`${seed} ${school.id}`).number();
			const change = chanceOf(`${seed} ${school.id} ${at.point} ${group}`).number();
			return { size, likely: 0.8 + 0.3 * ease + 0.12 * change };
		})
	);
}

function groupsOf(
	measure: Measure,
	school: SampleSchool,
	disadvantagedDid: number,
	othersDid: number
): OutcomeRow[] {
	const [all, disadvantaged] = measure.pupils(school);
	const did = disadvantagedDid + othersDid;
	return [
		{ ...broken('Total', 'Total'), ...share(did, all), target: measure.target?.toString() },
		{ ...broken('Disadvantage', 'Disadvantaged'), ...share(disadvantagedDid, disadvantaged) },
		{
			...broken('Disadvantage', 'Not disadvantaged'),
			...share(othersDid, all - disadvantaged)
		},
		...(measure.bySen ? bySen(school, did) : [])
	];
}

/** Most pupils without SEN provision reach the standard, some with support, few with a plan. */
function bySen({ cohort, ehcp, senSupport }: SampleSchool, did: number): OutcomeRow[] {
	const none = cohort - ehcp - senSupport;
	const noneDid = Math.min(none, did - Math.min(did, Math.round(0.15 * ehcp + 0.35 * senSupport)));
	const supportDid = Math.min(senSupport, did - noneDid);
	const ehcpDid = did - noneDid - supportDid;
	return [
		{
			...broken('SEN', 'Education, health and care plan'),
			...share(ehcpDid, ehcp)
		},
		{ ...broken('SEN', 'SEN support'), ...share(supportDid, senSupport) },
		{ ...broken('SEN', 'No SEN provision'), ...share(noneDid, none) }
	];
}

function comparators({ county, england }: MeasurePoint): OutcomeRow[] {
	return [...comparator('Local authority', county), ...comparator('National', england)].map(
		(row) => ({ ...row, source: 'Invented comparator' })
	);
}

function comparator(level: string, [all, disadvantaged, others]: Comparator): OutcomeRow[] {
	const rows = [
		{ ...broken('Total', 'Total'), value: all },
		{ ...broken('Disadvantage', 'Disadvantaged'), value: disadvantaged },
		{ ...broken('Disadvantage', 'Not disadvantaged'), value: others }
	];
	return rows.flatMap(({ value, ...row }) =>
		value === undefined ? [] : [{ ...row, geographic_level: level, value: value.toFixed(1) }]
	);
}

function broken(topic: string, breakdown: string): OutcomeRow {
	return { breakdown_topic: topic, breakdown };
}

/** Nobody in the group: nothing to divide by, so the figure is not applicable. */
function share(did: number, of: number): OutcomeRow {
	const value = of === 0 ? 'z' : ((100 * did) / of).toFixed(1);
	return { numerator: String(did), denominator: String(of), value };
}

import type { Unit } from '#lib/document/figure.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import { evidenceCount } from '../evidence-count.ts';
import type { Finding } from '../evaluation.ts';
import type { Setting } from '../setting.ts';
import { paramsIn, scopeOf } from '../stage/scope.ts';
import { readSql } from '../stage/stage.ts';
import type { Improvement } from '../statistics/xmr-reading.ts';
import { monthsOf, weeksOf } from './periods.ts';

/** One thing counted month by month or week by week, for control and run charts (METHOD 5.8). */
export interface Series {
	/** File name of its SQL. */
	id: string;
	name: string;
	unit: Unit;
	/** What numerator and denominator count: "places". */
	counts: string;
	period: 'month' | 'week';
	improvement: Improvement;
	/** A threshold METHOD suggests and nobody agreed. */
	suggested: number | null;
	/** In time order, one for each period of term from the first that is known to the last. */
	points: SeriesPoint[];
	/** Rows that were counted, and of which uploads: no clause may ask for any of them. */
	evidence: Finding['evidence'];
}

export interface SeriesPoint {
	/** ISO date of its first day. */
	from: string;
	/** Percent as 79, or a count; null where nothing was sent or the figure is hidden. */
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	/** Schools behind it. */
	schools: number;
	/** True where the door kept it back. */
	hidden?: true;
}

type Described = Omit<Series, 'points' | 'evidence'> & {
	/** The staged table that its SQL counts. */
	table: string;
	/** A period without rows counts nothing, rather than being unknown. */
	zero?: true;
	/** A period that isn’t over would look like a drop. */
	wholeOnly?: true;
};

const SERIES: Described[] = [
	{
		id: 'training-places',
		table: 'training_rows',
		name: 'Training places taken',
		unit: 'percent',
		counts: 'places',
		period: 'month',
		improvement: 'higher',
		suggested: 70
	},
	{
		id: 'schools-active',
		table: 'usage_weeks',
		name: 'Schools active on the shared platform',
		unit: 'percent',
		counts: 'schools',
		period: 'week',
		improvement: 'higher',
		suggested: 90
	},
	{
		id: 'service-requests',
		table: 'service_requests',
		name: 'Requests to the service',
		unit: 'count',
		counts: 'requests',
		period: 'month',
		improvement: 'neither',
		suggested: null,
		zero: true,
		wholeOnly: true
	}
];

interface Row {
	from: string;
	numerator: number;
	denominator: number | null;
	schools: number;
}

/** Takes staged facts; gives each series of which anything is known. */
export async function seriesOf(query: Query, setting: Setting): Promise<Series[]> {
	const found: Series[] = [];
	const counted = evidenceCount(query);
	for (const described of SERIES) {
		const sql = readSql('series', `${described.id}.sql`);
		const rows = await query.all<Row>(sql, paramsIn(sql, scopeOf(setting)));
		const points = pointsOf(rows, described, setting);
		if (points.length === 0) continue;
		const evidence = await counted(`SELECT upload\nFROM ${described.table}`, {});
		found.push({ ...shown(described), points, evidence });
	}
	return found;
}

function shown({ zero: _, wholeOnly: __, table: ___, ...described }: Described) {
	return described;
}

function pointsOf(rows: Row[], described: Described, { asAt, halfTerms }: Setting): SeriesPoint[] {
	const [first, last] = [rows[0]?.from, rows.at(-1)?.from];
	if (first === undefined || last === undefined) return [];
	const periods =
		described.period === 'week'
			? weeksOf(first, last, halfTerms)
			: monthsOf(first, last, described.wholeOnly ? asAt : null);
	return periods.map((from) => pointAt(from, rows, described));
}

function pointAt(from: string, rows: Row[], { unit, zero }: Described): SeriesPoint {
	const row = rows.find((other) => other.from === from);
	if (!row) {
		const nothing = zero ? 0 : null;
		return { from, value: nothing, numerator: nothing, denominator: null, schools: 0 };
	}
	const { numerator, denominator, schools } = row;
	if (unit === 'count') return { from, value: numerator, numerator, denominator: null, schools };
	const value = denominator ? (100 * numerator) / denominator : null;
	return { from, value, numerator, denominator, schools };
}

import { dateInWords, dayAndMonth } from '#lib/calendar/words.ts';
import type { Control } from '#lib/charts/control.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Series, SeriesPoint } from '#lib/server/evaluation/series/series.ts';
import { pointType, variation } from '#lib/server/evaluation/statistics/xmr-reading.ts';
import { shownLimits, xmr, type Xmr } from '#lib/server/evaluation/statistics/xmr.ts';
import { sourceOf, type Dataset } from './place.ts';
import { capital, fixed, inWords, many, share } from './words/numbers.ts';
import { numberCell, symbolNotes } from './words/quantity.ts';

/** Below this a dot or two are no series. */
const FEWEST = 3;

/** Below this mean a count is too small for limits. */
const FEWEST_A_PERIOD = 5;

const DATASETS: Record<string, Dataset> = {
	'training-places': 'training',
	'schools-active': 'usage',
	'service-requests': 'service'
};

/**
 * Takes a series as disclosed; gives its control chart, or its run chart where there are fewer than six
 * points (METHOD 5.8). Limits come from the points shown, so that none hidden could be worked out.
 */
export function seriesChart(series: Series, disclosed: Disclosed): ChartBlock[] {
	const known = series.points.filter(({ value }) => value !== null).length;
	if (known < FEWEST) return [];
	const chart = readingOfAll(series);
	return [
		{
			kind: 'chart',
			id: `series-${series.id}`,
			title: titleOf(series, chart),
			subtitle: `${series.name}, ${unitOf(series)}, ${series.period} by ${series.period}, ${disclosed.year.label}. n = ${known} ${series.period}s.`,
			alt: altOf(series, chart),
			chart: drawn(series, chart),
			table: table(series, chart),
			source: sourceOf(disclosed, [DATASETS[series.id]!]),
			notes: notesOf(series, chart, known)
		}
	];
}

/** Counts of a few swing by chance more than limits made of them allow for, so they have none. */
function readingOfAll(series: Series): Xmr {
	const chart = xmr(series.points.map(({ value }) => value));
	if (!isFew(series)) return chart;
	return {
		signals: chart.signals.map(() => null),
		segments: chart.segments.map((segment) => ({ ...segment, limits: null }))
	};
}

function isFew({ unit, points }: Series): boolean {
	const known = points.flatMap(({ value }) => value ?? []);
	const sum = known.reduce((total, value) => total + value, 0);
	return unit === 'count' && sum < FEWEST_A_PERIOD * known.length;
}

/** Why no limits are drawn after the last long gap, or at all. */
function noLimits(series: Series, known: number): string {
	if (isFew(series)) {
		return `No limits are drawn: with fewer than ${inWords(FEWEST_A_PERIOD)} ${series.counts} a ${series.period} on average, one more or fewer is chance.`;
	}
	if (known < 6) return `Six points are needed for limits; there are ${known}.`;
	return `Limits need six points without two missing ${series.period}s in a row; of the ${known} here, too few follow the last such gap.`;
}

function unitOf({ unit, counts }: Series): string {
	return unit === 'percent' ? `per cent of ${counts}` : `number of ${counts}`;
}

function titleOf(series: Series, chart: Xmr): string {
	const { name, improvement } = series;
	const last = chart.segments.at(-1)?.limits ?? null;
	if (!last && isFew(series)) return `${name}: too few to tell chance from change`;
	if (!last) return `${name}: too few points to tell chance from change`;
	if (last.noVariation) return `${name}: no variation`;
	const latest = variation(chart, improvement);
	if (latest === 'improvement') return `${name}: lately better than chance explains`;
	if (latest === 'concern') return `${name}: lately worse than chance explains`;
	if (latest === 'neutral') return `${name}: lately different from what chance explains`;
	const signals = chart.signals.filter((signal) => signal !== null).length;
	if (signals === 0) return `${name}: nothing beyond what chance explains`;
	return `${name}: ${many(signals, series.period)} beyond what chance explains`;
}

function drawn(series: Series, chart: Xmr): Control {
	const bounds = series.unit === 'percent' ? { min: 0, max: 100 } : { min: 0 };
	return {
		kind: 'control',
		unit: series.unit,
		points: series.points.map((point, at) => ({
			label: labelOf(point, series),
			value: point.value,
			type: pointType(chart.signals[at] ?? null, series.improvement),
			text: textOf(point, series)
		})),
		limits: chart.segments.flatMap(({ from, to, limits }) =>
			limits
				? [{ from, to, mean: limits.mean, trial: limits.trial, ...shownLimits(limits, bounds) }]
				: []
		),
		target:
			series.suggested === null
				? null
				: { value: series.suggested, label: `Suggested: ${series.suggested}%`, suggested: true },
		bounds
	};
}

/** "Sep 2025", or "8 Sep" for a week. */
function labelOf({ from }: SeriesPoint, { period }: Series): string {
	return period === 'week'
		? dayAndMonth(from)
		: `${dayAndMonth(from).split(' ')[1]} ${from.slice(0, 4)}`;
}

function textOf({ numerator, denominator, hidden }: SeriesPoint, { counts }: Series): string {
	if (hidden) return 'hidden: few schools';
	if (numerator === null) return 'nothing sent';
	return denominator === null
		? `${fixed(numerator, 0)} ${counts}`
		: share(numerator, denominator, counts);
}

function altOf(series: Series, chart: Xmr): string {
	const run = series.points.map(
		(point) => `${labelOf(point, series)} ${point.value === null ? 'no dot' : said(point, series)}`
	);
	const limits = chart.segments.at(-1)?.limits;
	const lines = limits ? 'A line of dots between two limits' : 'A line of dots without limits';
	return `${lines}. ${run.join('; ')}.`;
}

function said({ value }: SeriesPoint, { unit }: Series): string {
	return `${fixed(value!, 0)}${unit === 'percent' ? '%' : ''}`;
}

function table(series: Series, chart: Xmr): ChartBlock['table'] {
	const isShare = series.unit === 'percent';
	const rows = series.points.map((point, at) => {
		const symbol = point.hidden ? ('c' as const) : ('x' as const);
		return [
			{ text: series.period === 'week' ? dateInWords(point.from) : labelOf(point, series) },
			...(isShare
				? [
						numberCell(point.numerator, 'count', symbol),
						numberCell(point.denominator, 'count', symbol)
					]
				: []),
			numberCell(point.value, series.unit, symbol, point.denominator),
			{ text: readingOf(chart, at) }
		];
	});
	return {
		kind: 'table',
		id: `series-${series.id}-table`,
		title: `${series.name}, ${series.period} by ${series.period}`,
		columns: [
			{ key: 'period', label: capital(series.period) },
			...(isShare
				? [
						{ key: 'count', label: capital(series.counts), unit: 'count' as const },
						{ key: 'of', label: 'Of', unit: 'count' as const }
					]
				: []),
			{ key: 'value', label: isShare ? 'Share (%)' : capital(series.counts), unit: series.unit },
			{ key: 'reading', label: 'Beyond chance' }
		],
		rows,
		notes: symbolNotes(rows)
	};
}

const RULES = {
	outside: 'outside the limits',
	trend: 'seven in a row the same way',
	near: 'two of three near a limit',
	shift: 'seven in a row on one side of the mean'
};

function readingOf({ signals }: Xmr, at: number): string {
	const signal = signals[at];
	return signal ? RULES[signal.rule] : 'no';
}

function notesOf(series: Series, chart: Xmr, known: number): string[] {
	const limits = chart.segments.at(-1)?.limits ?? null;
	const gaps = series.points.some(({ value, hidden }) => value === null && !hidden);
	const hidden = series.points.some((point) => point.hidden);
	return [
		limits === null
			? noLimits(series, known)
			: `Limits are where chance alone would keep nearly every point: the mean ± 2.66 mean moving ranges${limits.trial ? '. With fewer than 12 points they are on trial' : ''}.`,
		...(series.suggested === null || series.unit !== 'percent'
			? []
			: ['The suggested line is ours; the partnership has not agreed it.']),
		...(gaps ? [`A gap is a ${series.period} about which nothing was sent.`] : []),
		...(hidden
			? ['Points that one or two schools stand behind are hidden, and one more with them.']
			: [])
	];
}

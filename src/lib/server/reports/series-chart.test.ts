import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Series } from '#lib/server/evaluation/series/series.ts';
import { evaluationFixture } from '../../../../tests/support/evaluation.ts';
import { footerOf } from './footer.ts';
import { seriesChart } from './series-chart.ts';

const PARTNER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
/** METHOD 13’s twelve months: mean 82.6%, limits 64.4% and 100.7%, drawn to 100%. */
const TWELVE = [80, 85, 78, 90, 82, 75, 88, 84, 79, 86, 81, 83];

test('twelve months have limits, drawn no further than 100%, and none stands out', () => {
	const { title, control, chart } = chartOf(TWELVE);
	expect(title).toBe('Training places taken: nothing beyond what chance explains');
	expect(control.limits).toHaveLength(1);
	expect(control.limits[0]!.lower).toBeCloseTo(64.447, 3);
	expect(control.limits[0]).toMatchObject({ upper: 100, trial: false });
	expect(chart.table.rows).toHaveLength(12);
});

test('a month far below is a concern, and the title says so where it is the latest', () => {
	const { title, control } = chartOf([...TWELVE, 20]);
	expect(title).toBe('Training places taken: lately worse than chance explains');
	expect(control.points.at(-1)!.type).toBe('concern');
});

test('eight months have trial limits, five none', () => {
	expect(chartOf(TWELVE.slice(0, 8)).control.limits[0]!.trial).toBe(true);
	const five = chartOf(TWELVE.slice(0, 5));
	expect(five.control.limits).toEqual([]);
	expect(five.chart.notes).toContain('Six points are needed for limits; there are 5.');
});

test('gaps that leave too few points in a row are why no limits are drawn', () => {
	const { chart } = chartOf([80, 85, 78, 90, 82, null, null, 88, 84, 79, 86, 81]);
	expect(chart.notes?.[0]).toBe(
		'Limits need six points without two missing months in a row; of the 10 here, too few follow the last such gap.'
	);
});

test('counts of fewer than five a month have no limits, and nothing stands out', () => {
	const few = { ...seriesOf([1, 0, 1, 5, 1, 1, 0, 1]), unit: 'count' as const, counts: 'requests' };
	const [chart] = seriesChart(few, disclose(evaluationFixture({ series: [few] }), PARTNER));
	expect(chart!.title).toMatch(/: too few to tell chance from change$/);
	expect(chart!.chart.kind === 'control' && chart!.chart.limits).toEqual([]);
	expect(chart!.notes?.[0]).toContain('fewer than five requests a month');
});

test('a missing month is a gap that says so', () => {
	const { chart } = chartOf([80, 85, null, 90]);
	expect(chart.alt).toContain('Nov 2025 no dot');
	expect(chart.notes).toContain('A gap is a month about which nothing was sent.');
});

test('two points are no series', () => expect(chartsOf([80, 85])).toEqual([]));

test('in a file a point of two schools is hidden, and the limits are made without it', () => {
	const points = [80, 85, 78, 90, 82, 75, 88];
	const evaluation = evaluationFixture({ series: [seriesOf(points, 3)] });
	const disclosed = disclose(evaluation, { ...PARTNER, audience: 'export' });
	const [chart] = seriesChart(disclosed.series[0]!, disclosed);
	expect(chart!.table.rows.filter((row) => row[1]!.symbol === 'c')).toHaveLength(2);
	expect(JSON.stringify(chart)).not.toContain('90 of 100');
});

function chartOf(values: (number | null)[]) {
	const [chart] = chartsOf(values);
	if (chart?.chart.kind !== 'control') throw new Error('No control chart');
	return { chart, control: chart.chart, title: chart.title };
}

test('the line under the chart and the foot name the spreadsheet that no clause asks for', () => {
	const requests = {
		...seriesOf(TWELVE),
		id: 'service-requests',
		evidence: { rows: 357, uploads: ['U9'] }
	};
	const evaluation = evaluationFixture({ series: [requests] });
	const service = { ...evaluation.uploads[0]!, id: 'U9', file: 'service.csv', dataset: 'service' };
	evaluation.uploads.push({ ...service, rows: 357, accepted: 357 });
	const disclosed = disclose(evaluation, PARTNER);
	const [chart] = seriesChart(disclosed.series[0]!, disclosed);
	expect(chart!.source.text).toContain('Source: one service spreadsheet, 357 rows.');
	expect(footerOf(disclosed).join(' ')).toContain('service.csv, 357 rows');
});

function chartsOf(values: (number | null)[]) {
	const series = seriesOf(values);
	return seriesChart(series, disclose(evaluationFixture({ series: [series] }), PARTNER));
}

/** Months from September 2025, of 100 places each; in one of them two schools came. */
function seriesOf(values: (number | null)[], thin = -1): Series {
	return {
		id: 'training-places',
		name: 'Training places taken',
		unit: 'percent',
		counts: 'places',
		period: 'month',
		improvement: 'higher',
		suggested: 70,
		evidence: { rows: 0, uploads: [] },
		points: values.map((value, at) => ({
			from: `${2025 + Math.floor((at + 8) / 12)}-${String(((at + 8) % 12) + 1).padStart(2, '0')}-01`,
			value,
			numerator: value,
			denominator: value === null ? null : 100,
			schools: at === thin ? 2 : 5
		}))
	};
}

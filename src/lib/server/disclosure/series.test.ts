import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Series } from '#lib/server/evaluation/series/series.ts';
import { protectSeries } from './series.ts';
import type { Viewer } from './viewer.ts';

const PARTNER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const FILE: Viewer = { ...PARTNER, audience: 'export' };

test('a month that two schools stand behind goes, and the next smallest with it', () => {
	const shown = protectSeries(
		[
			seriesOf([
				[12, 6],
				[3, 2],
				[9, 5],
				[20, 8]
			])
		],
		FILE
	);
	expect(numeratorsOf(shown)).toEqual([12, null, null, 20]);
});

test('two such months hide each other', () => {
	const shown = protectSeries(
		[
			seriesOf([
				[12, 6],
				[3, 2],
				[4, 1]
			])
		],
		FILE
	);
	expect(numeratorsOf(shown)).toEqual([12, null, null]);
});

test('a true zero and a missing month stay; partners see what each school gave and took', () => {
	const known = [
		seriesOf([
			[0, 0],
			[3, 2],
			[9, 5]
		])
	];
	expect(numeratorsOf(protectSeries(known, FILE))).toEqual([0, null, null]);
	expect(protectSeries(known, PARTNER)).toBe(known);
});

test('never is exactly one point hidden where another could hide it', () => {
	const points = fc.array(
		fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 })),
		{
			minLength: 2,
			maxLength: 12
		}
	);
	fc.assert(
		fc.property(points, (given) => {
			const hidden = numeratorsOf(protectSeries([seriesOf(given)], FILE)).filter(
				(numerator) => numerator === null
			);
			expect(hidden).not.toHaveLength(1);
		})
	);
});

function seriesOf(points: [number, number][]): Series {
	return {
		id: 'training-places',
		name: 'Training places taken',
		unit: 'percent',
		counts: 'places',
		period: 'month',
		improvement: 'higher',
		suggested: null,
		evidence: { rows: 0, uploads: [] },
		points: points.map(([numerator, schools], at) => ({
			from: `2025-${String(at + 1).padStart(2, '0')}-01`,
			value: numerator,
			numerator,
			denominator: 100,
			schools
		}))
	};
}

function numeratorsOf(series: Series[]): (number | null)[] {
	return series.flatMap(({ points }) => points.map(({ numerator }) => numerator));
}

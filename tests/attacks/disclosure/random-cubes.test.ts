import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from '#lib/server/disclosure/outcomes.ts';
import { THRESHOLDS } from '#lib/server/disclosure/settings.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { partnershipFixture } from '../../support/evaluation.ts';
import { outcomesFixture, points } from '../../support/outcomes.ts';
import { nameOf, recovered } from './attacker.fixture.ts';
import { cubes } from './cubes.fixture.ts';

// A few cubes on every run; ACCORD_CUBES=2500 for a quarter of an hour.
const CUBES = Number(process.env.ACCORD_CUBES ?? 60);

/** Milliseconds: a second for each cube, on a busy machine. */
const LONG = 60_000 + CUBES * 1000;

/** The same cubes on every run, so that it fails for what was changed; others each time an evening is spent. */
const SEED = process.env.ACCORD_CUBES ? {} : { seed: 2026 };

describe('from everything shown, nothing hidden can be worked out', () => {
	test.each(['partner', 'export'] as const)(
		`%s: of ${CUBES} cubes of schools, groups and points`,
		(audience) => {
			fc.assert(
				fc.property(cubes(), (cube) => {
					expect(recovered(protectedCells(cube, audience), cube.cells)).toEqual([]);
				}),
				{ numRuns: CUBES, endOnFailure: true, ...SEED }
			);
		},
		LONG
	);

	test(
		'a file shows nothing that a page hides',
		() => {
			fc.assert(
				fc.property(cubes(), (cube) => {
					const outside = hiddenIn(protectedCells(cube, 'export'));
					const inside = hiddenIn(protectedCells(cube, 'partner'));
					expect(inside.filter((name) => !outside.includes(name))).toEqual([]);
				}),
				{ numRuns: CUBES, endOnFailure: true, ...SEED }
			);
		},
		LONG
	);
});

describe('the attacker is able to', () => {
	test('with small figures hidden and nothing beside them, finds them in most cubes that have any', () => {
		const found = fc.sample(cubes(), { numRuns: 40, seed: 4 }).flatMap((cube) => {
			const shown = withoutTheSmall(cube);
			return hiddenIn(shown).length > 0 ? [recovered(shown, cube.cells).length > 0] : [];
		});
		expect(found.length).toBeGreaterThan(20);
		expect(found.filter(Boolean).length).toBeGreaterThan(found.length * 0.8);
	});

	test('with one figure shown again that was hidden for another’s sake, finds that other', () => {
		const row = [
			...points('School', '900002', 'Total', [4, 2, 2]),
			...points('School', '900003', 'Total', [12, 5, 6]),
			...points('School', '900004', 'Total', [24, 12, 13]),
			...points('Partnership', null, 'Total', [40, 19, 21])
		];
		const shown = protectedCells({ ...outcomesFixture(), cells: row }, 'partner');
		expect(hiddenIn(shown).map((name) => name.slice(0, 6))).toEqual([
			...['900002', '900002', '900003', '900003']
		]);
		expect(recovered(shown, row)).toEqual([]);
		const slip = shown.map((cell, at) => (cell.school === '900003' ? row[at]! : cell));
		expect(recovered(slip, row).map(({ cell, what, values }) => [cell, what, values])).toEqual([
			['900002 | Total | Total | baseline', 'pupils', 1],
			['900002 | Total | Total | baseline', 'reached', 1],
			['900002 | Total | Total | followup', 'pupils', 1],
			['900002 | Total | Total | followup', 'reached', 1]
		]);
	});

	test('with two that are left over of each other’s total, finds how few they can be', () => {
		const row = [
			...points('School', '900002', 'Total', [1, 1, 1]),
			...points('School', '900003', 'Total', [2, 0, 1]),
			...points('School', '900004', 'Total', [40, 20, 22]),
			...points('Partnership', null, 'Total', [43, 21, 24])
		];
		const shown = row.map((cell) => (cell.n! < 6 ? asHidden(cell) : cell));
		expect(recovered(shown, row)[0]).toEqual({
			cell: '900002 | Total | Total | baseline',
			what: 'pupils',
			values: 2
		});
	});
});

/** What METHOD 7.2 hides, without what METHOD 7.3 hides beside it. */
function withoutTheSmall({ cells }: OutcomeMeasure): OutcomeCell[] {
	const few = (count: number | null) => count !== null && count > 0 && count <= 5;
	return cells.map((cell) => (few(cell.n) || few(cell.numerator) ? asHidden(cell) : cell));
}

function asHidden(cell: OutcomeCell): OutcomeCell {
	return { ...cell, symbol: 'c', value: null, numerator: null, denominator: null, n: null };
}

/** Exact figures: an attacker who knows them unrounded is stronger than any there is. */
function protectedCells(cube: OutcomeMeasure, audience: 'partner' | 'export'): OutcomeCell[] {
	const limits = { ...THRESHOLDS[audience], roundTo: 1 };
	return protect(cube, partnershipFixture(), limits).measure.cells;
}

function hiddenIn(cells: OutcomeCell[]): string[] {
	return cells.filter(({ symbol }) => symbol === 'c').map(nameOf);
}

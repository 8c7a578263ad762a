import { expect, test } from 'vitest';
import { gapOf } from '#lib/server/evaluation/outcomes/gap.ts';
import { partnershipFixture } from '../../../../tests/support/evaluation.ts';
import { outcomesFixture, points } from '../../../../tests/support/outcomes.ts';
import { protect } from './outcomes.ts';
import { THRESHOLDS } from './settings.ts';

// 57 of 160 is 35.625%, 69 of 380 is 18.158%: the gap is 17.467 points. Of 35.6% and 18.2%, as files have
// them, it would be 17.4.
const OWN = points('Partnership', null, 'Disadvantaged', [160, 57, 57]);
const OTHERS = points('Partnership', null, 'Not disadvantaged', [380, 69, 69]);

test('a gap is worked out before rounding, and so is the same on a page and in a file', () => {
	const measure = outcomesFixture({ cells: [...OWN, ...OTHERS] });
	expect(gapIn(measure, 'partner').before).toBeCloseTo(17.467, 3);
	expect(gapIn(measure, 'export')).toEqual({ before: 17.5, after: 17.5 });
});

test('a gap is hidden with either of its groups: beside the other it would tell it', () => {
	const few = points('Partnership', null, 'Disadvantaged', [160, 3, 57]);
	const measure = outcomesFixture({ cells: [...few, ...OTHERS] });
	expect(measure.gap).toEqual(gapOf(measure.cells));
	for (const limits of ['partner', 'export'] as const)
		expect(gapIn(measure, limits)).toEqual({ before: null, after: null });
});

function gapIn(measure: ReturnType<typeof outcomesFixture>, limits: keyof typeof THRESHOLDS) {
	return protect(measure, partnershipFixture(), THRESHOLDS[limits]).measure.gap;
}

import { describe, expect, it } from 'vitest';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { shareMeasure } from '#lib/server/evaluation/measure.ts';
import { protectParts } from './parts.ts';
import { THRESHOLDS } from './settings.ts';
import type { Viewer } from './viewer.ts';

const member: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };

/** Answers of A and B, positive of all. */
const answers = (...of: [positive: number, valid: number][]): Finding => {
	const parts = of.map(([positive, valid], at): Part => {
		const measure = shareMeasure(positive, valid, 'answers');
		return { label: 'Answers', school: 'ABCD'[at]!, measure, date: null, standing: '' };
	});
	const sum = (which: 0 | 1) => of.reduce((total, one) => total + one[which], 0);
	return { protect: true, measure: shareMeasure(sum(0), sum(1), 'answers'), parts } as Finding;
};
const shown = (finding: Finding, viewer = member) =>
	protectParts(finding, viewer, THRESHOLDS.partner).parts!.map(({ measure }) => measure?.value);

describe('parts of a figure', () => {
	it('are shown where each stands on enough people', () => {
		expect(shown(answers([10, 20], [3, 5]))).toEqual([50, 60]);
	});

	it('of four answers are hidden, and the other with them, because the whole is told', () => {
		expect(shown(answers([11, 12], [3, 4]))).toEqual([null, null]);
	});

	it('of four answers take the next smallest along, and leave the rest', () => {
		expect(shown(answers([10, 20], [3, 4], [6, 12]))).toEqual([50, null, null]);
	});

	it('are hidden where the whole is', () => {
		const whole = answers([2, 5], [2, 5]);
		expect(shown({ ...whole, measure: { ...whole.measure, value: null, symbol: 'c' } })).toEqual([
			null,
			null
		]);
	});

	it('of another school are not for a governor of one', () => {
		const governor: Viewer = { role: 'governor', schools: ['B'], audience: 'partner' };
		expect(shown(answers([10, 20], [5, 10]), governor)).toEqual([50]);
	});

	it('that no person is behind are left as they are', () => {
		const costs = { ...answers([3, 4], [9, 10]), protect: false };
		expect(shown(costs)).toEqual([75, 90]);
	});
});

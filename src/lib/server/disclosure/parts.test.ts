import { expect, test } from 'vitest';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import type { Evaluation, Measure } from '#lib/server/evaluation/evaluation.ts';
import { disclose } from './disclose.ts';
import type { Viewer } from './viewer.ts';

test('answers by school: of 4, 12 and 24 the 4 takes the 12 with it, and the whole stays', () => {
	const shown = disclose(askedAt([4, 12, 24]), as('forum-member')).findings[0]!;
	expect(shown.parts!.map(({ measure }) => measure!.symbol)).toEqual(['c', 'c', null]);
	expect(shown.measure.denominator).toBe(40);
});

test('five answers are shown, unless all five say the same', () => {
	const parts = (positive: number) =>
		disclose(askedAt([5, 30], [positive, 20]), as('forum-member')).findings[0]!.parts!;
	expect(parts(3).map(({ measure }) => measure!.symbol)).toEqual([null, null]);
	expect(parts(5).map(({ measure }) => measure!.symbol)).toEqual(['c', 'c']);
});

test('where four people answered altogether, neither the whole nor a part is shown', () => {
	const shown = disclose(askedAt([2, 2]), as('administrator')).findings[0]!;
	expect([shown.measure, ...shown.parts!.map(({ measure }) => measure)]).toEqual([
		expect.objectContaining({ symbol: 'c', numerator: null }),
		expect.objectContaining({ symbol: 'c', numerator: null }),
		expect.objectContaining({ symbol: 'c', numerator: null })
	]);
});

test('what a school costs is for members, the authority and its own board, and in no file', () => {
	const costs = withParts([100, 900], 'pounds', false);
	const seen = (viewer: Viewer) =>
		disclose(costs, viewer).findings[0]!.parts!.map(({ school }) => school);
	const both = [schoolId(0), schoolId(1)];
	expect(seen(as('forum-member'))).toEqual(both);
	expect(seen(as('local-authority'))).toEqual(both);
	expect(seen({ ...as('governor'), schools: [schoolId(1)] })).toEqual([schoolId(1)]);
	expect(seen(as('public', 'export'))).toEqual([]);
	expect(seen(as('administrator', 'export'))).toEqual([]);
});

/** One finding of a survey, asked at schools, of whom so many answered and half said yes. */
function askedAt(answers: number[], positive = answers.map((n) => Math.floor(n / 2))) {
	return withParts(answers, 'answers', true, positive);
}

function withParts(
	sizes: number[],
	counts: string,
	protect: boolean,
	numerators = sizes
): Evaluation {
	const evaluation = evaluationFixture();
	const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
	const [finding] = evaluation.findings;
	const parts = sizes.map((size, at) => ({
		...{ label: 'A school', school: schoolId(at), date: null, standing: '' },
		measure: share(numerators[at]!, size, counts)
	}));
	const measure = share(sum(numerators), sum(sizes), counts);
	return {
		...evaluation,
		findings: [{ ...finding!, cells: undefined, measure, parts, protect }]
	};
}

function share(numerator: number, denominator: number, counts: string): Measure {
	const value = (100 * numerator) / denominator;
	const rest = { symbol: null, missing: 0, interval: null, unit: 'percent' as const };
	return { ...rest, value, numerator, denominator, counts };
}

function as(role: Viewer['role'], audience: Viewer['audience'] = 'partner'): Viewer {
	return { role, schools: [], audience };
}

import { expect, test } from 'vitest';
import type { Evaluation, Finding } from '#lib/server/evaluation/evaluation.ts';
import { shareMeasure } from '#lib/server/evaluation/measure.ts';
import { evaluationFixture } from '../../../../tests/support/evaluation.ts';
import { changesBetween } from './changes.ts';
import { disclose } from './disclose.ts';
import type { Viewer } from './viewer.ts';

test('findings whose figure and state stay as they are, are not named', () => {
	expect(changed({}, {})).toEqual([]);
});

test('a meeting more is shown with its figure and state, before and after', () => {
	const [change] = changed(
		{ measure: shareMeasure(5, 6, 'meetings'), state: 'not-met' },
		{ measure: shareMeasure(6, 6, 'meetings'), state: 'met' }
	);
	expect(change).toMatchObject({
		hidden: false,
		before: { clause: '3.1.1', measure: { numerator: 5 }, state: 'not-met' },
		after: { clause: '3.1.1', measure: { numerator: 6 }, state: 'met' }
	});
});

test.each([
	['one pupil more, who met the standard', [200, 400], [201, 401]],
	['one pupil more, who did not', [200, 400], [200, 401]],
	['nine pupils more, of whom one did not', [200, 400], [208, 409]],
	['one pupil’s result corrected', [200, 400], [201, 400]],
	['a figure hidden before', [3, 400], [200, 400]]
])('of figures about pupils no more is said than that they change: %s', (_what, old, fresh) => {
	const pupils = ([n, of]: number[]) => ({
		measure: shareMeasure(n!, of!, 'pupils'),
		protect: true,
		cells: []
	});
	expect(changed(pupils(old), pupils(fresh))).toEqual([
		{ hidden: true, clause: '3.1.1', title: 'Headteacher Strategic Forum' }
	]);
});

test('figures about pupils that lie far apart are shown side by side', () => {
	const of = (n: number, whole: number) => ({
		measure: shareMeasure(n, whole, 'pupils'),
		protect: true,
		cells: []
	});
	expect(changed(of(200, 400), of(220, 440))).toMatchObject([{ hidden: false }]);
});

test('how close figures lie is judged before rounding: a file names what a page names', () => {
	// Twelve more, six of them who met it; to the nearest five it would be ten, and five.
	const [before, after] = [
		[200, 400],
		[206, 412]
	].map(([n, of]) =>
		withFinding({ measure: shareMeasure(n!, of!, 'pupils'), protect: true, cells: [] })
	);
	const [page, file] = (['partner', 'export'] as const).map((audience) => {
		const viewer: Viewer = { role: 'governor', schools: [], audience };
		return changesBetween(disclose(before!, viewer), disclose(after!, viewer), {
			before: before!.findings,
			after: after!.findings
		}).map(({ hidden }) => hidden);
	});
	expect([page, file]).toEqual([[false], [false]]);
});

test('four answers more say what four people answered; five do not', () => {
	const of = (n: number, whole: number) => ({
		measure: shareMeasure(n, whole, 'answers'),
		protect: true,
		cells: []
	});
	expect(changed(of(10, 20), of(14, 24))).toMatchObject([{ hidden: true }]);
	expect(changed(of(10, 20), of(15, 25))).toMatchObject([{ hidden: false }]);
});

/** What an administrator is shown where the finding of 3.1.1 is one thing before and another after. */
function changed(before: Partial<Finding>, after: Partial<Finding>) {
	const viewer: Viewer = { role: 'administrator', schools: [], audience: 'partner' };
	return changesBetween(
		disclose(withFinding(before), viewer),
		disclose(withFinding(after), viewer)
	);
}

function withFinding(changes: Partial<Finding>): Evaluation {
	const { findings, ...evaluation } = evaluationFixture();
	return {
		...evaluation,
		findings: findings.map((finding) =>
			finding.clause === '3.1.1' ? { ...finding, ...changes } : finding
		)
	};
}

import { describe, expect, test } from 'vitest';
import { activityMap } from './activity-map.ts';
import { attendanceMatrix } from './attendance-matrix.ts';
import { control } from './control.ts';
import { dumbbell } from './dumbbell.ts';
import type { Mark } from './drawing/marks.ts';
import { forumDots } from './forum-dots.ts';
import { NARROW, WIDE } from './frame.ts';
import { funnel } from './funnel.ts';
import { interval } from './interval.ts';
import { ladder } from './ladder.ts';
import { rankedBars } from './ranked-bars.ts';
import { nineActivities } from './samples/activity-map.ts';
import { matrix } from './samples/attendance-matrix.ts';
import { placesFilled, requests, runChart } from './samples/control.ts';
import { reading } from './samples/dumbbell.ts';
import { forums } from './samples/forum-dots.ts';
import { schoolsBySize } from './samples/funnel.ts';
import { changes } from './samples/interval.ts';
import { liked } from './samples/ladder.ts';
import { dosage } from './samples/ranked-bars.ts';
import { attendance } from './samples/small-multiples.ts';
import { promises } from './samples/stacked-counts.ts';
import { smallMultiples } from './small-multiples.ts';
import { stackedCounts } from './stacked-counts.ts';

// The samples are counted by hand; what is drawn must say the same, wide and narrow.
describe.each([
	['wide', WIDE],
	['narrow', NARROW]
])('%s', (_, frame) => {
	test('a dot for each meeting: 21 held, 1 planned, 1 cancelled, 1 postponed', () => {
		const { marks } = forumDots.plan(forums(), frame);
		expect(counts(marks, ['held', 'planned', 'cancelled', 'postponed'])).toEqual([21, 1, 1, 1]);
	});

	test('a mark for each school at each meeting: 20 schools by 7', () => {
		const { marks } = attendanceMatrix.plan(matrix(7), frame);
		const all = matrix(7).rows.flatMap((row) => row.marks);
		const kinds = [...new Set(all)];
		expect(all).toHaveLength(140);
		expect(counts(marks, kinds)).toEqual(
			kinds.map((kind) => all.filter((mark) => mark === kind).length)
		);
	});

	test('a bar for each value, none where there is none, as long as its share: 20 of 40 hours is half of 40', () => {
		const bars = ofRole(rankedBars.plan(dosage(), frame).marks, 'bar');
		const width = (words: string) =>
			bars.find((bar) => bar.tip?.includes(words)) as { width: number };
		expect(bars).toHaveLength(19);
		expect(width('20 of 40 hours').width).toBeCloseTo(width('Larkfield').width / 2, 6);
	});

	test('a line for each target, dotted where it is only suggested', () => {
		const targets = ofRole(rankedBars.plan(dosage(), frame).marks, 'target');
		expect(targets.map((target) => 'dash' in target && target.dash !== undefined)).toEqual([
			false,
			true
		]);
	});

	test('a suggested line says so', () => {
		const data = { ...dosage(), lines: [{ value: 80, label: '80% of hours', suggested: true }] };
		const said = rankedBars
			.plan(data, frame)
			.marks.flatMap((mark) => (mark.shape === 'text' ? mark.text : []));
		expect(said).toContain('80% of hours (suggested)');
	});

	test('five rungs always: three with a bar, also for 0%, two without evidence', () => {
		const { marks } = ladder.plan(liked(), frame);
		expect(counts(marks, ['bar', 'no-bar'])).toEqual([3, 2]);
	});

	test('before and after for each row that has them; hollow for the two with small numbers; hidden ones draw nothing', () => {
		const { marks } = dumbbell.plan(reading(), frame);
		expect(counts(marks, ['before', 'after', 'interval'])).toEqual([12, 12, 11]);
		expect(
			ofRole(marks, 'after').filter((mark) => 'fill' in mark && mark.fill === 'paper')
		).toHaveLength(2);
	});

	test('colour only where a change is clear: blue for better, plum for worse, grey for the rest', () => {
		const [first, second, third, ...others] = reading().rows;
		const rows = [
			{ ...first!, verdict: 'better' as const },
			{ ...second!, verdict: 'worse' as const },
			third!,
			...others
		];
		const after = ofRole(dumbbell.plan({ ...reading(), rows }, frame).marks, 'after');
		const fills = after.map((mark) => 'fill' in mark && mark.fill);
		expect(fills.slice(0, 3)).toEqual(['accent', 'contrast', 'soft']);
	});

	test('a small change is drawn on a fifth of what it is about, so that 26.8 to 27.3 has ticks four points apart or more', () => {
		const [first] = reading().rows;
		const rows = [{ ...first!, before: 26.8, after: 27.3, low: null, high: null }];
		const ticks = wordsOf(dumbbell.plan({ ...reading(), unit: 'score', rows }, frame).marks)
			.map(Number)
			.filter((tick) => !Number.isNaN(tick));
		expect(Math.max(...ticks) - Math.min(...ticks)).toBeGreaterThanOrEqual(4);
	});

	test('a bold figure stays on one line beside its plot', () => {
		const [first] = reading().rows;
		const rows = [{ ...first!, text: '62.0% to 65.4%, better' }];
		expect(wordsOf(dumbbell.plan({ ...reading(), rows }, frame).marks)).toContain(rows[0]!.text);
	});

	test('a bold name stays on one line beside its bar', () => {
		const row = { label: 'Larkfold Infant', value: 84, text: '84%', emphasis: true };
		const said = wordsOf(rankedBars.plan({ ...dosage(), rows: [row], lines: [] }, frame).marks);
		expect(said).toEqual(['Larkfold Infant', '84%']);
	});

	test('a point for each year of each school: 20 by 3, less one gap', () => {
		expect(counts(smallMultiples.plan(attendance(), frame).marks, ['point'])).toEqual([59]);
	});

	test('an estimate for each row that has one, an interval where there is one', () => {
		const { marks } = interval.plan(changes(), frame);
		expect(counts(marks, ['estimate', 'interval', 'target'])).toEqual([3, 2, 1]);
	});

	test('a point for each month, of the shape of its meaning; a gap has none', () => {
		const { marks } = control.plan(placesFilled(), frame);
		expect(counts(marks, ['improvement', 'concern', 'common'])).toEqual([1, 1, 10]);
		expect(counts(marks, ['mean', 'limit', 'target'])).toEqual([1, 2, 1]);
		const shapes = ['improvement', 'concern'].map((role) => ofRole(marks, role)[0]!.shape);
		expect(shapes).toEqual(['circle', 'polygon']);
	});

	test('trial limits are dashed and say so', () => {
		const { marks } = control.plan(requests(), frame);
		expect(ofRole(marks, 'limit').every((mark) => 'dash' in mark)).toBe(true);
		expect(wordsOf(marks).join(' ')).toMatch(/trial limit/);
	});

	test('five points make a run chart: dots, line and target, no limits', () => {
		const { marks } = control.plan(runChart(), frame);
		expect(counts(marks, ['common', 'mean', 'limit', 'target'])).toEqual([5, 0, 0, 1]);
	});

	test('a school each in the funnel, named only outside its limits', () => {
		const { marks } = funnel.plan(schoolsBySize(), frame);
		expect(counts(marks, ['inside', 'somewhat', 'very'])).toEqual([18, 1, 1]);
		expect(counts(marks, ['low95', 'high95', 'low998', 'high998'])).toEqual([1, 1, 1, 1]);
		const said = wordsOf(marks).join(' ');
		expect(schoolsBySize().points.filter(({ label }) => said.includes(label))).toHaveLength(2);
	});

	test('a sign a promise, 32 in all, in the order of the states', () => {
		const { marks } = stackedCounts.plan(promises(), frame);
		expect(counts(marks, ['no-evidence', 'not-met', 'at-risk', 'on-track', 'met'])).toEqual([
			12, 1, 1, 2, 10
		]);
	});

	test('a sign and its state in words for each of nine activities', () => {
		const { marks } = activityMap.plan(nineActivities(), frame);
		expect(counts(marks, ['activity'])).toEqual([9]);
		expect(wordsOf(marks).filter((words) => words.startsWith('No evidence'))).toHaveLength(3);
	});
});

function wordsOf(marks: Mark[]): string[] {
	return marks.flatMap((mark) => (mark.shape === 'text' ? mark.text : []));
}

function ofRole(marks: Mark[], role: string): Mark[] {
	return marks.filter((mark) => mark.role === role);
}

function counts(marks: Mark[], roles: string[]): number[] {
	return roles.map((role) => ofRole(marks, role).length);
}

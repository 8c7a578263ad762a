import { describe, expect, it } from 'vitest';
import type { StagedCell } from './cell.ts';
import { changeOf } from './change.ts';

/** Means of 100 pupils in 5 schools, followed from before to after, beside comparison schools alike at the start. */
const good = [
	cell('Partnership', 'baseline', 98),
	cell('Partnership', 'followup', 104),
	cell('Comparison', 'baseline', 98.5),
	cell('Comparison', 'followup', 101)
];

describe('How far the evidence carries (METHOD 2.6)', () => {
	it.each<[string, number, Partial<StagedCell>, Partial<StagedCell>]>([
		['comparison schools alike at the start', 3, {}, {}],
		['not the same pupils at both points', 2, { cohort: 'Y6-2025' }, {}],
		['not alike at the start', 2, { value: 94 }, {}],
		['21% not measured again: the design is fair at best, and drops one', 1, {}, { n: 79 }],
		['41% not measured again: drops two', 0, {}, { n: 59 }],
		['20% not measured again', 3, {}, { n: 80 }],
		['three schools', 2, {}, { schools: 3, schoolsExpected: 3 }],
		['a teacher’s assessment', 2, {}, { sources: ['Teacher assessment'] }],
		['measured by other means', 2, { sources: ['Autumn test'] }, { sources: ['National test'] }],
		['some schools by other means', 3, { sources: ['A', 'B'] }, { sources: ['B', 'C'] }],
		['both of these', 1, { sources: ['Test'] }, { sources: ['Judgement of teachers'], schools: 5 }],
		['five pupils', 0, {}, { n: 5 }],
		['a mean before, a percentage after', 0, { statistic: 'percent' }, {}],
		['three of five schools returned it', 0, {}, { schools: 3, schoolsExpected: 5 }]
	])('%s: %i', (_, strength, before, after) => {
		const [first, second, ...others] = good as [StagedCell, StagedCell, ...StagedCell[]];
		const change = changeOf([{ ...first, ...before }, { ...second, ...after }, ...others]);
		expect(change?.strength, change?.strengthReason).toBe(strength);
	});

	it('fewer than four comparison schools drop one too', () => {
		const few = good.map((one) => (one.level === 'Comparison' ? { ...one, schools: 2 } : one));
		expect(changeOf(few)?.strength).toBe(2);
	});

	it('before and after alone is weak, and beside England fair', () => {
		expect(changeOf(good.slice(0, 2))?.strength).toBe(1);
		const england = good.map((one) =>
			one.level === 'Comparison' ? { ...one, level: 'National' as const } : one
		);
		expect(changeOf(england)?.strength).toBe(2);
	});
});

describe('Months of progress (METHOD 2.5)', () => {
	it('104 against 101, sd 10, n 100 each: g 0.30 is four months', () => {
		const months = changeOf(good)?.months;
		expect(months?.effect.toFixed(2)).toBe('0.30');
		expect(months?.months).toBe(4);
	});

	it.each<[string, Partial<StagedCell>]>([
		['attendance', { topic: 'ATTENDANCE' }],
		['how many schools is not known', { schools: null }],
		['29 pupils', { n: 29 }],
		['no spread was sent', { sd: null }],
		['other pupils before', { cohort: null }]
	])('never of %s', (_, changes) => {
		expect(changeOf(good.map((one) => ({ ...one, ...changes })))?.months).toBeNull();
	});

	it('never beside England alone, and never without a comparison', () => {
		const england = good.map((one) =>
			one.level === 'Comparison' ? { ...one, level: 'National' as const } : one
		);
		expect(changeOf(england)?.months).toBeNull();
		expect(changeOf(good.slice(0, 2))?.months).toBeNull();
	});
});

describe('Pupils chosen because they were low', () => {
	it('10 below England, r 0.7: a rise of 3 is expected anyway', () => {
		const targeted = good.map((one) => ({ ...one, cohort: 'Targeted readers', r: 0.7 }));
		const england = cell('National', 'baseline', 108);
		expect(changeOf([...targeted, england])?.expectedRise).toBeCloseTo(3, 10);
	});

	it('of all pupils nothing is expected', () =>
		expect(changeOf([...good, cell('National', 'baseline', 108)])?.expectedRise).toBeNull());
});

function cell(level: StagedCell['level'], point: StagedCell['point'], value: number): StagedCell {
	return {
		level,
		school: null,
		topic: 'READING',
		measure: 'READING_SCORE',
		statistic: 'mean',
		direction: 'higher',
		breakdownTopic: 'Total',
		breakdown: 'Total',
		point,
		pointDate: null,
		cohort: 'Y6-2026',
		numerator: null,
		denominator: null,
		value,
		symbol: null,
		n: 100,
		sd: 10,
		r: null,
		target: null,
		status: null,
		source: null,
		sources: null,
		schools: 5,
		schoolsExpected: 5
	};
}

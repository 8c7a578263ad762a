import { expect, it } from 'vitest';
import { noMeasure, shareMeasure } from '#lib/server/evaluation/measure.ts';
import { comparatorNotes } from './comparators.ts';
import { findingsAndOptions } from './findings-and-options.ts';
import { limitsOf } from './limits.ts';
import { reviewWith, termsOf } from './review.fixture.ts';
import { statesOf } from './states.ts';

const SLOW = { clause: 'BV29', state: 'at-risk', title: 'Days to fill' } as const;
const ALONE = {
	clause: 'BV18',
	state: 'no-evidence' as const,
	title: 'Minutes in 10 school days',
	measure: shareMeasure(90, 108, 'meetings')
};
const FEW = {
	clause: 'BV06',
	state: 'for-information' as const,
	title: 'Staff cost per officer',
	measure: { ...noMeasure('u', 'pounds', 'officers'), numerator: 79_600, denominator: 1.8 }
};

it('says beside the counts what each state in use says of an indicator, and of no other', () => {
	const { counted, countsNote, stateMeanings } = statesOf(reviewWith([SLOW]));
	expect(counted).toBe('Indicators');
	expect(countsNote).toBe(
		'What the states say in this review. At risk: more than 10% worse than the median of services like it. They compare: none of them says what is still to come.'
	);
	expect(stateMeanings?.['on-track']).toBe(
		'At most 10% worse than the median of services like it.'
	);
});

it('tells a figure that stands alone from one that could not be counted', () => {
	const review = reviewWith([ALONE, FEW], {
		benchmarks: [{ clause: 'BV18', like: 0, median: null }]
	});
	expect(limitsOf(review).slice(0, 2)).toEqual([
		'One indicator is given as a total and a count, which is of fewer than 10 things: Staff cost per officer (BV06).',
		'One indicator is counted, but not comparable because fewer than four services like it gave that figure: Minutes in 10 school days (BV18).'
	]);
	expect(JSON.stringify(findingsAndOptions(review))).toContain(
		'Counted, but not comparable because fewer than four services like it gave that figure: Minutes in 10 school days (BV18).'
	);
});

it('names a figure that could not be counted', () => {
	const review = reviewWith([{ ...ALONE, measure: noMeasure('x', 'percent', 'meetings') }]);
	expect(limitsOf(review)[0]).toBe(
		'One indicator of 38 could not be counted: Minutes in 10 school days (BV18).'
	);
	expect(JSON.stringify(findingsAndOptions(review))).toContain(
		'Can’t be shown: Minutes in 10 school days (BV18).'
	);
});

it('says which comparator is like in no figure and which sent one fewer, and why', () => {
	const like = { scope: ['training', 'clerking'] };
	const terms = termsOf([
		...['A', 'B', 'C', 'D'].map((name) => ({ name, ...like, values: { BV03: 1, BV04: 2 } })),
		{ name: 'E', ...like, values: { BV03: 1 } },
		{ name: 'F', scope: ['training', 'data'], values: { BV03: 9, BV04: 9 } }
	]);
	const benchmarks = [
		{ clause: 'BV03', like: 5, median: 1 },
		{ clause: 'BV04', like: 4, median: 2 },
		{ clause: 'BV18', like: 0, median: null }
	];
	expect(comparatorNotes(reviewWith([], { terms, benchmarks })).slice(1)).toEqual([
		'F is compared with in no figure: it does data too and it does no clerking.',
		'E sent no BV04, so its median is of the others.'
	]);
});

import { describe, expect, it } from 'vitest';
import { funnel, type Funnel, type FunnelSchool } from './funnel.ts';

/** Schools of 20, 30, 40 … pupils of whom 80% did, by hand. */
const alike = (count: number): FunnelSchool[] =>
	Array.from({ length: count }, (_, at) => ({
		school: `s${at}`,
		numerator: 0.8 * (20 + 10 * at),
		denominator: 20 + 10 * at
	}));

describe('Is there a funnel?', () => {
	it.each([
		['seven schools are too few', alike(7), 'too few schools'],
		['schools without pupils don’t count', [...alike(7), some(0, 0)], 'too few schools'],
		['schools of one size need no funnel', Array(9).fill(some(16, 20)), 'all of one size'],
		['where nobody did, there is no average to stand apart from', all(0), 'all alike'],
		['nor where everybody did', all(1), 'all alike']
	])('%s', (_, schools, why) => expect(funnel(schools)).toBe(why));
});

describe('Who stands apart', () => {
	it('nobody, of eight schools with the average share each', () => {
		const found = funnel(alike(8)) as Funnel;
		expect(found.average).toBeCloseTo(0.8, 10);
		expect(found.expectedOutside).toBeCloseTo(0.4, 10);
		expect(found.points.map(({ reading }) => reading)).toEqual(Array(8).fill('inside'));
	});

	// 12 of 20 lies below 62% (95%) and above 52% (99.8%) of an average near 80%; 8 of 20 below both.
	it('somewhat outside 95%, very outside 99.8%; hollow under ten pupils', () => {
		const found = funnel([...alike(10), some(12, 20), some(8, 20), some(8, 9)]) as Funnel;
		expect(found.points.slice(10).map(({ reading, hollow }) => [reading, hollow])).toEqual([
			['somewhat', false],
			['very', false],
			['inside', true]
		]);
	});

	it('nobody, where more than one in five lie outside 99.8%: the limits are too tight', () => {
		const found = funnel([...alike(8), some(2, 20), some(90, 90), some(1, 30)]) as Funnel;
		expect(found.overdispersed).toBe(true);
		expect(found.points.every(({ reading }) => reading === 'inside')).toBe(true);
	});
});

function some(numerator: number, denominator: number): FunnelSchool {
	return { school: 'one', numerator, denominator };
}

function all(share: 0 | 1): FunnelSchool[] {
	return alike(9).map((school) => ({ ...school, numerator: share * school.denominator }));
}

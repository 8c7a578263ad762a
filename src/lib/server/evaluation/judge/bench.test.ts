import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { judgeBench, medianOf } from './bench.ts';

const show = (value: number) => `£${value.toFixed(2)}`;

describe('J-BENCH against the median of £20, £24, £26 and £30, which is £25', () => {
	test.each([
		['as good as the median', 25, 'lower', 'met'],
		['lower, where lower is better', 19, 'lower', 'met'],
		['a tenth worse, to the penny', 27.5, 'lower', 'on-track'],
		['more than a tenth worse', 27.51, 'lower', 'at-risk'],
		['higher, where higher is better', 31, 'higher', 'met'],
		['a tenth worse, where higher is better', 22.5, 'higher', 'on-track'],
		['more than a tenth worse, where higher is better', 22.49, 'higher', 'at-risk']
	] as const)('%s: %d with %s better is %s', (_, value, better, state) => {
		const figure = `${show(value)} an attendance`;
		const ruling = judgeBench({ value, better, comparators: [30, 20, 26, 24], figure, show });
		expect(ruling).toMatchObject({ state, judgement: 'J-BENCH(median)' });
		expect(ruling.reason).toContain('the median of 4 comparators is £25.00');
	});
});

it('compares nothing with fewer than four', () => {
	const asked = { value: 9, better: 'lower', figure: '£9.00 an attendance', show } as const;
	expect(judgeBench({ ...asked, comparators: [10, 11, 12] })).toMatchObject({
		state: 'no-evidence',
		reason:
			'£9.00 an attendance; not comparable: only 3 of the same year and scope gave this figure, where 4 are needed.'
	});
	expect(judgeBench({ ...asked, comparators: [] }).reason).toContain('none of the same year');
});

it('never fails anybody, whatever the figures', () => {
	const values = fc.float({ min: 0, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(
			values,
			fc.array(values, { maxLength: 9 }),
			fc.constantFrom('lower' as const, 'higher' as const),
			(value, comparators, better) => {
				const { state } = judgeBench({ value, comparators, better, figure: '', show });
				expect(['met', 'on-track', 'at-risk', 'no-evidence']).toContain(state);
				expect(state === 'no-evidence').toBe(comparators.length < 4);
			}
		)
	);
});

test.each([
	[[3], 3],
	[[1, 9], 5],
	[[9, 1, 4], 4]
])('the median of %j is %d', (values, median) => {
	expect(medianOf(values)).toBe(median);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	PAIRS_POSSIBLE,
	precisionFor,
	shownPercent,
	type Counts,
	type Precision
} from './precision.ts';
import { toNearest } from './rounding.ts';

describe('counts beside a percentage, in files (METHOD 5 and 7.2)', () => {
	test('254 of 419: 255 of 421 makes 60.6%, too, so the nearest 5 and one decimal stand', () => {
		expect(shown({ numerator: 254, denominator: 419 })).toBe('255 of 420, 60.6%');
	});

	test('12 of 61: 12 of 59 and of 60 make 20%, too, and 19.7% would be 12 of 61 alone', () => {
		expect(shown({ numerator: 12, denominator: 61 })).toBe('10 of 60, 20%');
	});

	test('21 of 30: nothing else near 20 of 30 makes 70%, so the counts give way', () => {
		expect(precisionFor([{ numerator: 21, denominator: 30 }], 5)).toEqual({
			counts: 10,
			percent: 0.1
		});
		expect(shown({ numerator: 21, denominator: 30 })).toBe('20 of 30, 70%');
	});

	test('16 of 131: no two pairs near it make 12.2%, so the decimal goes', () => {
		expect(shown({ numerator: 16, denominator: 131 })).toBe('20 of 130, 12%');
	});

	test('one size is shown in one way at all its points', () => {
		const points = [
			{ numerator: 15, denominator: 27 },
			{ numerator: 18, denominator: 27 }
		];
		const alone = points.map((point) => precisionFor([point], 5).counts);
		expect(alone).toEqual([5, 10]);
		expect(precisionFor(points, 5).counts).toBe(10);
	});
});

test('at least two pairs are possible, whatever the counts', () => {
	const pupils = fc.integer({ min: 6, max: 4500 }).chain((denominator) =>
		fc.record({
			numerator: fc.integer({ min: 6, max: denominator }),
			denominator: fc.constant(denominator)
		})
	);
	fc.assert(
		fc.property(pupils, (counts) => {
			const precision = precisionFor([counts], 5);
			const same = around(counts).filter(
				(pair) => told(pair, precision) === told(counts, precision)
			);
			expect(same.length).toBeGreaterThanOrEqual(PAIRS_POSSIBLE);
		})
	);
});

function shown(counts: Counts): string {
	return told(counts, precisionFor([counts], 5));
}

function told(counts: Counts, precision: Precision): string {
	const [part, whole] = [counts.numerator, counts.denominator].map((count) =>
		toNearest(count, precision.counts)
	);
	return `${part} of ${whole}, ${shownPercent(counts, precision)}%`;
}

/** No count is shown more than twenty away from what it is. */
function around({ numerator, denominator }: Counts): Counts[] {
	const near = Array.from({ length: 41 }, (_, at) => at - 20);
	return near.flatMap((more) =>
		near
			.map((further) => ({ numerator: numerator + further, denominator: denominator + more }))
			.filter((pair) => pair.numerator >= 0 && pair.denominator > 0)
			.filter((pair) => pair.numerator <= pair.denominator)
	);
}

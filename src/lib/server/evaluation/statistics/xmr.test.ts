import { describe, expect, it } from 'vitest';
import { assurance, pointType, variation } from './xmr-reading.ts';
import { shownLimits, xmr } from './xmr.ts';

const SIX = [1, 2, 1, 2, 1, 2];

describe('Missing periods', () => {
	it('one is spanned: the moving range goes across it', () => {
		const { segments } = xmr([1, 2, 1, null, 2, 1, 2]);
		expect(segments).toHaveLength(1);
		expect(segments[0]?.limits?.meanMovingRange).toBe(1);
	});

	it('two begin a new segment, with limits of its own or with none', () => {
		const { segments } = xmr([...SIX, null, null, 50, 60]);
		expect(segments).toMatchObject([
			{ from: 0, to: 5, limits: { mean: 1.5 } },
			{ from: 8, to: 9, limits: null }
		]);
	});

	it('no points, no segments', () => expect(xmr([null, null]).segments).toEqual([]));
});

describe('What it means', () => {
	const risen = xmr([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 30]);

	it('up is better where higher is, a concern where lower is, and neutral where neither', () =>
		expect(
			(['higher', 'lower', 'neither'] as const).map((better) => variation(risen, better))
		).toEqual(['improvement', 'concern', 'neutral']));

	it('without a signal it is common cause', () => expect(pointType(null, 'higher')).toBe('common'));

	// Limits of 1, 2, 1, 2 … are −1.16 and 4.16.
	it.each([
		['above the upper limit', 5, 'higher', 'fails'],
		['above the upper limit', 5, 'lower', 'passes'],
		['below the lower limit', -2, 'higher', 'passes'],
		['below the lower limit', -2, 'lower', 'fails'],
		['between the limits', 2, 'higher', 'hit-and-miss'],
		['that nobody agreed', null, 'higher', null]
	] as const)('a target %s (%s), %s is better: %s', (_, target, better, expected) =>
		expect(assurance(xmr(SIX).segments[0]!.limits, target, better)).toBe(expected)
	);

	it('limits of percentages are drawn clipped, and tested unclipped', () => {
		const { limits } = xmr([99, 95, 99, 95, 99, 95]).segments[0]!;
		expect(limits!.upper).toBeGreaterThan(100);
		expect(shownLimits(limits!, { min: 0, max: 100 }).upper).toBe(100);
	});

	it('all equal: nothing is flagged, whatever the run', () =>
		expect(xmr(Array(20).fill(4)).signals.every((signal) => signal === null)).toBe(true));
});

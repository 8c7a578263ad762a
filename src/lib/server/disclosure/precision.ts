import { percentTo, stepOf, toNearest } from './rounding.ts';

/** How finely counts and the percentages beside them leave: each to the nearest so many. */
export interface Precision {
	counts: number;
	/** No finer than METHOD 5’s decimals, whatever stands here. */
	percent: number;
}

/** So many who reached a measure, of how many. */
export interface Counts {
	numerator: number;
	denominator: number;
}

/**
 * So many pairs of true counts at least must be possible behind a rounded count, its rounded whole and the
 * percentage: of a single one, rounding would hide nothing. Where METHOD’s decimals leave two, they stand.
 */
export const PAIRS_POSSIBLE = 2;

/** Counts give way before decimals do, so that paper says the percentage that the page says. */
const RUNGS: { times: number; percent: number }[] = [
	{ times: 1, percent: 0.1 },
	{ times: 2, percent: 0.1 },
	{ times: 2, percent: 1 },
	{ times: 2, percent: 5 },
	{ times: 2, percent: 10 }
];

/**
 * Takes the counts of one group at its points in time and what counts are rounded to; gives the finest
 * precision at which no percentage gives away the counts beside it (METHOD 5 and 7.2). It is one for all
 * points: a size shown in two ways would tell more than either.
 */
export function precisionFor(points: Counts[], roundTo: number): Precision {
	const rungs = RUNGS.map(({ times, percent }) => ({ counts: times * roundTo, percent }));
	const told = points.filter(({ denominator }) => denominator > 0);
	const safe = rungs.find((rung) => told.every((counts) => isSafe(counts, rung)));
	return safe ?? rungs.at(-1)!;
}

/** Takes precisions, at least one; gives the coarsest in counts and in percentages. */
export function coarsest(precisions: Precision[]): Precision {
	return {
		counts: Math.max(...precisions.map(({ counts }) => counts)),
		percent: Math.max(...precisions.map(({ percent }) => percent))
	};
}

/** Takes a share of a whole and how finely it is given; gives the percentage as it is shown. */
export function shownPercent({ numerator, denominator }: Counts, precision: Precision): number {
	const step = Math.max(precision.percent, stepOf(toNearest(denominator, precision.counts)));
	return percentTo((100 * numerator) / denominator, step);
}

function isSafe(counts: Counts, precision: Precision): boolean {
	const shown = shownPercent(counts, precision);
	const parts = roundedAlike(counts.numerator, precision.counts);
	const wholes = roundedAlike(counts.denominator, precision.counts);
	const pairs = wholes.flatMap((denominator) =>
		parts.map((numerator) => ({ numerator, denominator }))
	);
	const possible = pairs.filter(
		(pair) =>
			pair.denominator > 0 &&
			pair.numerator <= pair.denominator &&
			shownPercent(pair, precision) === shown
	);
	return possible.length >= PAIRS_POSSIBLE;
}

/** Every count that is rounded to what this one is rounded to. */
function roundedAlike(count: number, step: number): number[] {
	const shown = toNearest(count, step);
	const around = Array.from({ length: 2 * step + 1 }, (_, at) => shown - step + at);
	return around.filter((one) => one >= 0 && toNearest(one, step) === shown);
}

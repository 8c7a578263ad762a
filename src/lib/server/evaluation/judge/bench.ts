import type { Ruling } from './ruling.ts';

/** A figure beside those of comparators that are like it. */
export interface Benched {
	value: number;
	/** Of others only: whoever is judged is never among them. */
	comparators: number[];
	better: 'lower' | 'higher';
	/** The figure in a sentence without its full stop. */
	figure: string;
	/** How a value is written: "£23.40". */
	show: (value: number) => string;
}

/** Fewer comparators than this compare nothing (METHOD 6 and 11.4). */
export const FEWEST_COMPARATORS = 4;

/** Up to this share worse than the median is still on track (METHOD 6). */
const CLOSE = 0.1;

/** Takes a figure and its comparators; judges it against their median by J-BENCH, which never fails anybody (METHOD 6). */
export function judgeBench({ value, comparators, better, figure, show }: Benched): Ruling {
	const judgement = 'J-BENCH(median)';
	if (comparators.length < FEWEST_COMPARATORS) {
		return { state: 'no-evidence', judgement, reason: `${figure}; ${tooFew(comparators.length)}.` };
	}
	const median = medianOf(comparators);
	const beside = `the median of ${comparators.length} comparators is ${show(median)}`;
	if (asGoodAs(value, median, better)) return ruling('met', `${figure}; ${beside}`);
	const worst = better === 'lower' ? median * (1 + CLOSE) : median * (1 - CLOSE);
	return asGoodAs(value, worst, better)
		? ruling('on-track', `${figure}; ${beside}, within 10% of it`)
		: ruling('at-risk', `${figure}; ${beside}, more than 10% from it`);

	function ruling(state: Ruling['state'], reason: string): Ruling {
		return { state, judgement, reason: `${reason}.` };
	}
}

/** Takes numbers, at least one; gives the middle one, or halfway between the two in the middle. */
export function medianOf(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return Number.isInteger(half)
		? (sorted[half - 1]! + sorted[half]!) / 2
		: sorted[Math.floor(half)]!;
}

function tooFew(found: number): string {
	const have = found === 0 ? 'none' : `only ${found}`;
	return `not comparable: ${have} of the same year and scope gave this figure, where ${FEWEST_COMPARATORS} are needed`;
}

/** Equality passes, also where binary fractions miss it by a hair. */
function asGoodAs(value: number, line: number, better: Benched['better']): boolean {
	const hair = 1e-9 * Math.max(1, Math.abs(line));
	return better === 'lower' ? value <= line + hair : value >= line - hair;
}

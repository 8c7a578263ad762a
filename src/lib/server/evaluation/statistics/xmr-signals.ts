import type { XmrLimits } from './xmr.ts';

/** METHOD 5.8’s four rules, in their order of precedence. */
export const RULES = ['outside', 'trend', 'near', 'shift'] as const;

/** Why a point stands out, and which way. */
export interface Signal {
	rule: (typeof RULES)[number];
	way: 'up' | 'down';
}

/**
 * Takes the points of a segment, its limits and how many make a run; gives each point’s signal. All
 * points of a run are flagged, as the NHS’s own package does, and the first rule that holds names it.
 */
export function signalsOf(points: number[], limits: XmrLimits, run: number): (Signal | null)[] {
	const sides = points.map((point) => Math.sign(point - limits.mean));
	const rules = [
		outside(points, limits),
		trend(points, run),
		near(points, limits, sides),
		shift(sides, run)
	];
	return points.map((_, at) => {
		const first = rules.findIndex((ways) => ways[at] !== 0);
		if (first === -1) return null;
		return { rule: RULES[first]!, way: rules[first]![at]! > 0 ? 'up' : 'down' };
	});
}

/** Each of these gives 1 where a point signals upwards, -1 downwards, 0 not at all. */
function outside(points: number[], { lower, upper }: XmrLimits): number[] {
	return points.map((point) => (point > upper ? 1 : point < lower ? -1 : 0));
}

/** Seven points are six steps the same way; a tie breaks them. A point in two trends takes the later. */
function trend(points: number[], run: number): number[] {
	const steps = points.slice(1).map((point, before) => Math.sign(point - points[before]!));
	const ways = points.map(() => 0);
	for (const { from, to, way } of runsOf(steps, run - 1)) ways.fill(way, from, to + 2);
	return ways;
}

/** Two of three points between near limit and limit, all three on one side of the mean. */
function near(points: number[], limits: XmrLimits, sides: number[]): number[] {
	const isNear = points.map(
		(point) =>
			(point > limits.nearUpper && point <= limits.upper) ||
			(point < limits.nearLower && point >= limits.lower)
	);
	const ways = points.map(() => 0);
	for (let from = 0; from + 3 <= points.length; from++) {
		const three = [from, from + 1, from + 2];
		const isOneSided = three.every((at) => sides[at] !== 0 && sides[at] === sides[from]);
		const those = three.filter((at) => isNear[at]);
		if (isOneSided && those.length >= 2) those.forEach((at) => (ways[at] = sides[at]!));
	}
	return ways;
}

/** Seven points on one side of the mean; one on the mean breaks them. */
function shift(sides: number[], run: number): number[] {
	const ways = sides.map(() => 0);
	for (const { from, to, way } of runsOf(sides, run)) ways.fill(way, from, to + 1);
	return ways;
}

/** Stretches of one sign, not zero, at least so long. */
function runsOf(signs: number[], least: number): { from: number; to: number; way: number }[] {
	const runs: { from: number; to: number; way: number }[] = [];
	signs.forEach((way, at) => {
		const last = runs.at(-1);
		if (last && last.way === way) last.to = at;
		else runs.push({ from: at, to: at, way });
	});
	return runs.filter(({ from, to, way }) => way !== 0 && to - from + 1 >= least);
}

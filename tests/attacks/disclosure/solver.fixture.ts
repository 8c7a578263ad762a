// An attacker with pencil, patience and whole numbers. Written apart from the code that it attacks.

/** Σ coefficient × unknown = constant. */
export interface Constraint {
	terms: [unknown: number, coefficient: number][];
	constant: number;
}

/** What is known of hidden whole numbers: their bounds and how they add up. */
export interface Puzzle {
	low: number[];
	high: number[];
	constraints: Constraint[];
}

/** Steps of one search after which it is given up, and the value counted as impossible: never too kind. */
const STEPS = 600;

/**
 * Takes a puzzle and one solution of it, which only says where to look first; gives for each wanted
 * unknown how many values are possible, counted up to `enough`. Exact: a value counts when a whole
 * solution with it was found.
 */
export function possibleValues(
	puzzle: Puzzle,
	truth: number[],
	wanted: boolean[],
	enough: number
): number[] {
	const seen = truth.map((value) => new Set([value]));
	const around = touching(puzzle);
	const start = settle(puzzle, around, puzzle.low.slice(), puzzle.high.slice());
	if (!start) throw new Error('The truth doesn’t fit what is shown.');
	for (const [unknown, values] of seen.entries()) {
		if (!wanted[unknown]) continue;
		for (const value of nearest(truth[unknown]!, start.low[unknown]!, start.high[unknown]!)) {
			if (values.size >= enough) break;
			if (values.has(value)) continue;
			const found = solve(puzzle, around, start, truth, unknown, value);
			if (found) for (const [at, one] of found.entries()) seen[at]!.add(one);
		}
	}
	return seen.map((values) => values.size);
}

type Box = { low: number[]; high: number[] };

/** Values from the nearest on, at most forty to each side: a range that wide is hidden well. */
function nearest(value: number, low: number, high: number): number[] {
	const steps = Array.from({ length: 40 }, (_, at) => at + 1);
	return steps
		.flatMap((step) => [value + step, value - step])
		.filter((one) => one >= low && one <= high);
}

function solve(
	puzzle: Puzzle,
	around: number[][],
	start: Box,
	truth: number[],
	unknown: number,
	value: number
): number[] | null {
	const budget = { steps: STEPS };
	const fixed = fix(puzzle, around, start, unknown, value);
	return fixed && search(puzzle, around, fixed, truth, budget);
}

/** Depth first: the unknown with fewest values left, its values nearest to the known solution first. */
function search(
	puzzle: Puzzle,
	around: number[][],
	box: Box,
	truth: number[],
	budget: { steps: number }
): number[] | null {
	const next = tightest(box);
	if (next === null) return box.low;
	const wish = Math.min(box.high[next]!, Math.max(box.low[next]!, truth[next]!));
	for (const value of [wish, ...nearest(wish, box.low[next]!, box.high[next]!)]) {
		if (budget.steps-- <= 0) return null;
		const fixed = fix(puzzle, around, box, next, value);
		const found = fixed && search(puzzle, around, fixed, truth, budget);
		if (found) return found;
	}
	return null;
}

function tightest({ low, high }: Box): number | null {
	let best: number | null = null;
	for (let at = 0; at < low.length; at++) {
		const width = high[at]! - low[at]!;
		if (width > 0 && (best === null || width < high[best]! - low[best]!)) best = at;
	}
	return best;
}

function fix(
	puzzle: Puzzle,
	around: number[][],
	box: Box,
	unknown: number,
	value: number
): Box | null {
	const [low, high] = [box.low.slice(), box.high.slice()];
	low[unknown] = high[unknown] = value;
	return settle(puzzle, around, low, high, around[unknown]);
}

/** Narrows bounds by each constraint until nothing moves; null where they contradict each other. */
function settle(
	{ constraints }: Puzzle,
	around: number[][],
	low: number[],
	high: number[],
	first?: number[]
): Box | null {
	const waiting = new Set(first ?? constraints.keys());
	for (const at of waiting) {
		waiting.delete(at);
		const moved = tighten(constraints[at]!, low, high);
		if (moved === null) return null;
		for (const unknown of moved) for (const other of around[unknown]!) waiting.add(other);
	}
	return { low, high };
}

/** Gives the unknowns whose bounds moved, or null where there is no room left. */
function tighten({ terms, constant }: Constraint, low: number[], high: number[]) {
	let [least, most] = [0, 0];
	for (const [unknown, a] of terms) {
		least += a * (a > 0 ? low : high)[unknown]!;
		most += a * (a > 0 ? high : low)[unknown]!;
	}
	if (least > constant || most < constant) return null;
	const moved: number[] = [];
	for (const [unknown, a] of terms) {
		const [mine, theirs] = [low[unknown]!, high[unknown]!];
		const ends = [constant - least, constant - most].map((room, end) => {
			const own = a > 0 === (end === 0) ? mine : theirs;
			return (room + a * own) / a;
		});
		low[unknown] = Math.max(mine, Math.ceil(Math.min(...ends)));
		high[unknown] = Math.min(theirs, Math.floor(Math.max(...ends)));
		if (low[unknown] > high[unknown]) return null;
		const [up, down] = [low[unknown] - mine, theirs - high[unknown]];
		if (up + down === 0) continue;
		least += a > 0 ? a * up : -a * down;
		most -= a > 0 ? a * down : -a * up;
		moved.push(unknown);
	}
	return moved;
}

function touching({ low, constraints }: Puzzle): number[][] {
	const around: number[][] = low.map(() => []);
	for (const [at, { terms }] of constraints.entries())
		for (const [unknown] of terms) around[unknown]!.push(at);
	return around;
}

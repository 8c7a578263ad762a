import { CONSTANT, type Equation } from './recoverable.ts';

/** The least and the most that a hidden count can be, given everything shown. */
export interface Bounds {
	low: Map<string, number>;
	high: Map<string, number>;
}

/** Rounds after which what is still moving is left as wide as it is: bounds only ever narrow. */
const ROUNDS = 60;

/** Takes equations over whole counts and first bounds, which it narrows until nothing moves. */
export function narrow(equations: Equation[], bounds: Bounds): Bounds {
	for (let round = 0; round < ROUNDS; round++) {
		const moved = equations.map((equation) => narrowBy(equation, bounds));
		if (!moved.some(Boolean)) break;
	}
	return bounds;
}

/** a·x + rest = constant, so x lies between what the rest at its most and at its least leaves. */
function narrowBy(equation: Equation, { low, high }: Bounds): boolean {
	const terms = [...equation].filter(([id]) => id !== CONSTANT);
	const constant = equation.get(CONSTANT) ?? 0;
	const least = terms.map(([id, a]) => a * (a > 0 ? low : high).get(id)!);
	const most = terms.map(([id, a]) => a * (a > 0 ? high : low).get(id)!);
	const [sumLeast, sumMost] = [sum(least), sum(most)];
	let moved = false;
	for (const [at, [id, a]] of terms.entries()) {
		const ends = [(constant - (sumLeast - least[at]!)) / a, (constant - (sumMost - most[at]!)) / a];
		const from = Math.ceil(Math.min(...ends) - 1e-6);
		const to = Math.floor(Math.max(...ends) + 1e-6);
		if (from > low.get(id)!) moved = Boolean(low.set(id, from));
		if (to < high.get(id)!) moved = Boolean(high.set(id, to));
	}
	return moved;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

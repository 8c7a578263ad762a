import type { Sum } from './lines.ts';

/** An equation over hidden figures: how often each is in it. Most are in few, so only those are kept. */
export type Equation = Map<string, number>;

/** What an equation comes to, kept beside the figures under a name that no figure has. */
export const CONSTANT = '=';

/**
 * Takes sums and the ids hidden in them; gives the hidden ids that the shown figures determine.
 * Each sum is an equation over its hidden members; what elimination leaves alone in its equation
 * can be worked out.
 */
export function recoverable(sums: Sum[], hidden: ReadonlySet<string>): string[] {
	const equations = sums.map((sum) => equationOf(sum, hidden)).filter(({ size }) => size > 0);
	return eliminate(equations)
		.filter(({ size }) => size === 1)
		.map((equation) => [...equation.keys()][0]!);
}

/** Takes a sum and what is hidden; gives the sum as an equation over its hidden members. */
export function equationOf({ total, children }: Sum, hidden: ReadonlySet<string>): Equation {
	const equation: Equation = new Map();
	for (const child of children) if (hidden.has(child)) equation.set(child, 1);
	if (hidden.has(total)) equation.set(total, -1);
	return equation;
}

/**
 * Takes equations, which it changes; gives those that Gauss and Jordan leave, shortest first: a
 * school’s own sums touch few figures, so that the long ones over all schools are filled last.
 */
export function eliminate(equations: Equation[]): Equation[] {
	const open = new Set(equations.filter((equation) => lengthOf(equation) > 0));
	const solved: Equation[] = [];
	for (let next = shortest(open); next; next = shortest(open)) {
		open.delete(next);
		const pivot = [...next.keys()].find((id) => id !== CONSTANT)!;
		divide(next, next.get(pivot)!);
		for (const other of [...open, ...solved]) subtract(other, next, pivot);
		for (const other of open) if (lengthOf(other) === 0) open.delete(other);
		solved.push(next);
	}
	return solved;
}

/**
 * Takes equations, which it changes, and sizes; gives them with the largest figures taken out of one
 * after another, so that the last ones speak of the smallest figures alone.
 */
export function triangular(equations: Equation[], sizeOf: (id: string) => number): Equation[] {
	const open = new Set(equations);
	const ids = new Set(equations.flatMap((equation) => [...equation.keys()]));
	ids.delete(CONSTANT);
	const largestFirst = [...ids].sort((a, b) => sizeOf(b) - sizeOf(a));
	return largestFirst.flatMap((id) => {
		const pivot = shortest(new Set([...open].filter((equation) => equation.has(id))));
		if (!pivot) return [];
		open.delete(pivot);
		divide(pivot, pivot.get(id)!);
		for (const other of open) subtract(other, pivot, id);
		return [pivot];
	});
}

function shortest(equations: Set<Equation>): Equation | undefined {
	let best: Equation | undefined;
	for (const equation of equations) if (!best || equation.size < best.size) best = equation;
	return best;
}

function lengthOf(equation: Equation): number {
	return equation.size - Number(equation.has(CONSTANT));
}

function divide(equation: Equation, by: number): void {
	for (const [id, value] of equation) equation.set(id, value / by);
}

/** Takes the pivot’s figure out of an equation. Rounding must not leave a zero that isn’t one. */
function subtract(equation: Equation, solved: Equation, pivot: string): void {
	const factor = equation.get(pivot);
	if (factor === undefined) return;
	for (const [id, value] of solved) {
		const left = (equation.get(id) ?? 0) - factor * value;
		if (Math.abs(left) < 1e-9) equation.delete(id);
		else equation.set(id, left);
	}
}

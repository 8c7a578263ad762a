import type { Line } from './lines.ts';

/** What adds up to what; who they are doesn’t matter here. */
export type Sum = Pick<Line, 'total' | 'children'>;

/** An equation over hidden figures: how often each is in it. Most are in few, so only those are kept. */
type Equation = Map<string, number>;

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

function equationOf({ total, children }: Sum, hidden: ReadonlySet<string>): Equation {
	const equation: Equation = new Map();
	for (const child of children) if (hidden.has(child)) equation.set(child, 1);
	if (hidden.has(total)) equation.set(total, -1);
	return equation;
}

/**
 * Gauss and Jordan, shortest equation first: a school’s own sums touch few figures, so that the long
 * ones over all schools are filled last.
 */
function eliminate(equations: Equation[]): Equation[] {
	const open = new Set(equations);
	const solved: Equation[] = [];
	for (let next = shortest(open); next; next = shortest(open)) {
		open.delete(next);
		const [pivot] = next.keys();
		divide(next, next.get(pivot!)!);
		for (const other of [...open, ...solved]) subtract(other, next, pivot!);
		for (const other of open) if (other.size === 0) open.delete(other);
		solved.push(next);
	}
	return solved;
}

function shortest(equations: Set<Equation>): Equation | undefined {
	let best: Equation | undefined;
	for (const equation of equations) if (!best || equation.size < best.size) best = equation;
	return best;
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

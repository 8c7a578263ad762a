import { CONSTANT, type Equation } from './recoverable.ts';

/**
 * Takes the equations of schools making each group of one topic, and those of groups making each place;
 * gives what follows for all groups but one taken together, shortened by the places that are known whole.
 */
export function merged(acrossSchools: Equation[], withinPlaces: Equation[]): Equation[] {
	const others = acrossSchools.map((one) => acrossSchools.filter((other) => other !== one));
	return [acrossSchools, ...(acrossSchools.length > 2 ? others : [])].map((equations) =>
		withinPlaces.reduce(
			shortened,
			equations.reduce((sum, one) => plus(sum, one), new Map([[CONSTANT, 0]]))
		)
	);
}

/** A place’s own sum is put in where it leaves fewer unknown. */
function shortened(equation: Equation, within: Equation): Equation {
	const candidates = [plus(equation, within), plus(equation, within, -1)];
	return candidates.find(({ size }) => size < equation.size) ?? equation;
}

function plus(a: Equation, b: Equation, times = 1): Equation {
	const sum: Equation = new Map(a);
	for (const [id, factor] of b) {
		const both = (sum.get(id) ?? 0) + times * factor;
		if (both === 0 && id !== CONSTANT) sum.delete(id);
		else sum.set(id, both);
	}
	return sum;
}

import { median, type Cost } from './measure.ts';

/** Prints what several runs cost, as “4.2 s (3.9 to 5.1)”, by the clock and of the processors. */
export function costs(what: string, runs: Cost[]): void {
	line(
		what,
		spread(
			runs.map(({ ms }) => ms / 1000),
			seconds
		),
		spread(
			runs.map(({ cpuMs }) => cpuMs / 1000),
			seconds
		)
	);
}

/** Prints how many times as much ours cost as theirs, run by run, and what is wanted. */
export function times(what: string, ours: Cost[], theirs: Cost[], wanted = ''): void {
	const ratios = (of: (cost: Cost) => number) =>
		ours.flatMap((cost, run) => (theirs[run] ? [of(cost) / of(theirs[run])] : []));
	line(
		`  times ${what}`,
		spread(
			ratios(({ ms }) => ms),
			plain
		),
		spread(
			ratios(({ cpuMs }) => cpuMs),
			plain
		),
		wanted
	);
}

/** Prints one line: what, by the clock, of the processors, and what is wanted. */
export function line(what: string, wall: string, cpu = '', wanted = ''): void {
	const told = wanted && `wanted: ${wanted}`;
	console.log(`${what.padEnd(44)}${wall.padEnd(28)}${cpu.padEnd(28)}${told}`.trimEnd());
}

function spread(numbers: number[], show: (number: number) => string): string {
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	return `${show(median(numbers))} (${show(low)} to ${show(high)})`;
}

const seconds = (number: number) => `${number.toFixed(2)} s`;
const plain = (number: number) => number.toFixed(2);

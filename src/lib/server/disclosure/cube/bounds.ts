import { CONSTANT, type Equation } from './recoverable.ts';

/** Equations over whole counts, and the least and the most that each count can be. */
export interface System {
	place: Map<string, number>;
	rows: Row[];
	/** Rows in which each count is. */
	around: number[][];
	low: Float64Array;
	high: Float64Array;
}

interface Row {
	at: number[];
	by: number[];
	constant: number;
}

/** More pupils than any group has. */
const MANY = 10_000_000;

/** Looks at a row after which what is still moving is left as wide as it is: bounds only ever narrow. */
const LOOKS = 40;

/** A range this wide isn’t tried out. */
const TRIED = 12;

/** Takes equations and the least of each count; gives them with the bounds that they leave. */
export function systemOf(equations: Equation[], least: Map<string, number>): System {
	const place = new Map([...least.keys()].map((id, at) => [id, at]));
	const rows = equations.map((equation) => rowOf(equation, place));
	const around = [...place].map((): number[] => []);
	for (const [number, { at }] of rows.entries()) for (const one of at) around[one]!.push(number);
	const system: System = {
		...{ place, rows, around },
		low: Float64Array.from(least.values()),
		high: new Float64Array(least.size).fill(MANY)
	};
	narrow(system, rows.keys());
	return system;
}

/**
 * Takes a system and a count; gives how many values it has left, up to `enough`, once those at the ends
 * are tried out and contradict something.
 */
export function valuesLeft(system: System, id: string, enough: number): number {
	const at = system.place.get(id)!;
	let [low, high] = [system.low[at]!, system.high[at]!];
	while (high - low < TRIED && low <= high && !isPossible(system, at, low)) low++;
	while (high - low < TRIED && low <= high && !isPossible(system, at, high)) high--;
	return Math.min(enough, high - low + 1);
}

function isPossible(system: System, at: number, value: number): boolean {
	const tried = { ...system, low: system.low.slice(), high: system.high.slice() };
	tried.low[at] = tried.high[at] = value;
	return narrow(tried, system.around[at]!);
}

/** Narrows until nothing moves; false where a count has no value left. */
function narrow(system: System, first: Iterable<number>): boolean {
	const waiting = new Set(first);
	let looks = LOOKS * system.rows.length;
	for (const number of waiting) {
		if (looks-- === 0) return true;
		waiting.delete(number);
		if (!narrowBy(system.rows[number]!, system, waiting)) return false;
	}
	return true;
}

/** a·x + rest = constant, so x lies between what the rest at its most and at its least leaves. */
function narrowBy({ at, by, constant }: Row, system: System, waiting: Set<number>): boolean {
	const { low, high, around } = system;
	let [least, most] = [0, 0];
	for (const [i, one] of at.entries()) {
		least += by[i]! * (by[i]! > 0 ? low : high)[one]!;
		most += by[i]! * (by[i]! > 0 ? high : low)[one]!;
	}
	for (const [i, one] of at.entries()) {
		const a = by[i]!;
		const [mine, theirs] = [low[one]!, high[one]!];
		const ends = [
			(constant - least) / a + (a > 0 ? mine : theirs),
			(constant - most) / a + (a > 0 ? theirs : mine)
		] as const;
		const from = Math.max(mine, Math.ceil(Math.min(...ends) - 1e-6));
		const to = Math.min(theirs, Math.floor(Math.max(...ends) + 1e-6));
		if (from > to) return false;
		if (from === mine && to === theirs) continue;
		[low[one], high[one]] = [from, to];
		const [up, down] = [from - mine, theirs - to];
		least += a > 0 ? a * up : -a * down;
		most -= a > 0 ? a * down : -a * up;
		for (const other of around[one]!) waiting.add(other);
	}
	return true;
}

function rowOf(equation: Equation, place: Map<string, number>): Row {
	const terms = [...equation].filter(([id]) => id !== CONSTANT);
	return {
		at: terms.map(([id]) => place.get(id)!),
		by: terms.map(([, factor]) => factor),
		constant: equation.get(CONSTANT) ?? 0
	};
}

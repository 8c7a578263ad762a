import type { OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import { possibleValues, type Constraint, type Puzzle } from './solver.fixture.ts';

/**
 * Fewer possible counts than this, and a hidden figure counts as recovered: it is known, or one of two.
 * The symbol says “1 to 5”; the door hides on until five are left as far as it can see, and this
 * attacker, who searches whole solutions, may see a little further.
 */
export const POSSIBLE = 3;

/** What could be found out about a hidden cell. */
export interface Recovered {
	cell: string;
	what: 'pupils' | 'reached';
	values: number;
}

/**
 * Takes cells as somebody is shown them, and as they are; gives what of the hidden ones can be found
 * out from everything shown: every sum over groups and schools, whole numbers, nobody below zero and no
 * more who reached a measure than there are.
 */
export function recovered(shown: OutcomeCell[], truth: OutcomeCell[]): Recovered[] {
	const open = ofFewSchools(truth);
	return (['baseline', 'followup'] as const).flatMap((point) => {
		const at = (cells: OutcomeCell[]) => cells.filter((cell) => cell.point === point);
		return recoveredAt(at(shown), new Map(at(truth).map((cell) => [nameOf(cell), cell])), open);
	});
}

/** A total of one or two schools is kept from each of them, not from whoever is shown them both. */
function ofFewSchools(truth: OutcomeCell[]): Set<string> {
	const few = truth.filter(
		(cell) =>
			cell.level === 'Partnership' &&
			truth.filter(
				(other) => other.school && isSameGroup(other, cell) && other.point === cell.point && other.n
			).length < 3
	);
	const cells = truth.filter((cell) =>
		few.some((one) => cell.level === one.level && isSameGroup(cell, one))
	);
	return new Set(cells.map(nameOf));
}

function isSameGroup(a: OutcomeCell, b: OutcomeCell): boolean {
	return a.breakdownTopic === b.breakdownTopic && a.breakdown === b.breakdown;
}

function recoveredAt(
	shown: OutcomeCell[],
	truth: Map<string, OutcomeCell>,
	open: Set<string>
): Recovered[] {
	const hidden = shown.filter(({ symbol }) => symbol === 'c');
	if (hidden.length === 0) return [];
	const puzzle = puzzleOf(shown, hidden, truth);
	const missedOf = (cell: OutcomeCell) => sizeOf(truth, cell) - hitsOf(truth, cell);
	const real = [
		...hidden.map((cell) => sizeOf(truth, cell)),
		...hidden.map((cell) => hitsOf(truth, cell)),
		...hidden.map(missedOf)
	];
	// A true zero is no secret (METHOD 4.4).
	const isSecret = (cell: OutcomeCell) => !open.has(nameOf(cell)) && sizeOf(truth, cell) > 0;
	const wanted = [
		...hidden.map(isSecret),
		...hidden.map((cell) => isSecret(cell) && !isToldByATotal(cell, shown)),
		...hidden.map(() => false)
	];
	const values = possibleValues(puzzle, real, wanted, POSSIBLE);
	return values.flatMap((count, at): Recovered[] => {
		if (!wanted[at] || count >= POSSIBLE) return [];
		const what = at < hidden.length ? 'pupils' : 'reached';
		return [{ cell: nameOf(hidden[at % hidden.length]!), what, values: count }];
	});
}

function puzzleOf(
	shown: OutcomeCell[],
	hidden: OutcomeCell[],
	truth: Map<string, OutcomeCell>
): Puzzle {
	const places = new Map(hidden.map((cell, at) => [nameOf(cell), at]));
	const many = 2 * Math.max(...[...truth.values()].map(({ n }) => n ?? 0), 10);
	const sums = sumsOf(shown);
	const few = (cell: OutcomeCell) => Math.min(1, sizeOf(truth, cell));
	return {
		// A true zero is shown as 0, so a hidden group has somebody in it.
		low: [...hidden.map(few), ...hidden.map(() => 0), ...hidden.map(() => 0)],
		high: [...hidden, ...hidden, ...hidden].map(() => many),
		constraints: [
			...[sizeShown, hitsShown, missedShown].flatMap((count, kind) =>
				sums.map((sum) => constraintOf(sum, kind * hidden.length, places, count))
			),
			...hidden.map((_, at) => ({ terms: split(at, hidden.length), constant: 0 }))
		].filter(({ terms }) => terms.length > 0)
	};
}

/** Pupils less those who reached the measure less those who missed it is nobody. */
function split(at: number, step: number): Constraint['terms'] {
	return [
		[at, 1],
		[at + step, -1],
		[at + 2 * step, -1]
	];
}

interface Sum {
	total: OutcomeCell;
	children: OutcomeCell[];
}

/** Everything a reader knows to add up. */
function sumsOf(cells: OutcomeCell[]): Sum[] {
	const places = Map.groupBy(cells, ({ level, school }) => school ?? level);
	const within = [...places.values()].flatMap((here) => {
		const total = here.find(({ breakdown }) => breakdown === 'Total');
		const topics = Map.groupBy(
			here.filter((cell) => cell !== total),
			({ breakdownTopic }) => breakdownTopic
		);
		return total ? [...topics.values()].map((children) => ({ total, children })) : [];
	});
	const across = (places.get('Partnership') ?? []).map((total) => ({
		total,
		children: cells.filter(
			(cell) =>
				cell.level === 'School' &&
				cell.breakdownTopic === total.breakdownTopic &&
				cell.breakdown === total.breakdown
		)
	}));
	return [...within, ...across].filter(({ children }) => children.length > 0);
}

function constraintOf(
	{ total, children }: Sum,
	offset: number,
	places: Map<string, number>,
	count: (cell: OutcomeCell) => number
): Constraint {
	const terms: Constraint['terms'] = [];
	let constant = 0;
	for (const [cell, sign] of [[total, -1] as const, ...children.map((one) => [one, 1] as const)]) {
		const place = places.get(nameOf(cell));
		if (place === undefined) constant -= sign * count(cell);
		else terms.push([place + offset, sign]);
	}
	return { terms, constant };
}

/** Where a shown total is 0% or 100%, METHOD shows it, and it says so of everybody in it. */
function isToldByATotal(hidden: OutcomeCell, shown: OutcomeCell[]): boolean {
	return shown.some((cell) => {
		const sameGroup = cell.level === 'Partnership' && isSameGroup(cell, hidden);
		const samePlace = cell.school === hidden.school && cell.breakdown === 'Total';
		const isPlain = cell.value === 0 || cell.value === 100;
		return cell.symbol !== 'c' && isPlain && (sameGroup || samePlace);
	});
}

export function nameOf({ level, school, breakdownTopic, breakdown, point }: OutcomeCell): string {
	return [school ?? level, breakdownTopic, breakdown, point].join(' | ');
}

function sizeShown(cell: OutcomeCell): number {
	return cell.denominator ?? cell.n!;
}

/** A percentage with all its decimals and the number of pupils tell how many reached it. */
function hitsShown(cell: OutcomeCell): number {
	return cell.numerator ?? Math.round(((cell.value ?? 0) * sizeShown(cell)) / 100);
}

function missedShown(cell: OutcomeCell): number {
	return sizeShown(cell) - hitsShown(cell);
}

function sizeOf(truth: Map<string, OutcomeCell>, cell: OutcomeCell): number {
	return sizeShown(truth.get(nameOf(cell))!);
}

function hitsOf(truth: Map<string, OutcomeCell>, cell: OutcomeCell): number {
	return hitsShown(truth.get(nameOf(cell))!);
}

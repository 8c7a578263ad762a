import type { Dumbbell } from '#lib/charts/dumbbell.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { fixed } from '../words/numbers.ts';
import { outcomeCell, symbolWords } from '../words/quantity.ts';
import { placeName } from './outcome-words.ts';

/** A group at its starting point and its follow-up. */
export interface Pair {
	label: string;
	role: Dumbbell['rows'][number]['role'];
	before: OutcomeCell | undefined;
	after: OutcomeCell | undefined;
}

/** Takes a measure; gives its groups for all schools together, then its comparators. */
export function pairsOf(measure: OutcomeMeasure): Pair[] {
	const places: [OutcomeCell['level'], Pair['role'], string][] = [
		['Partnership', 'partnership', 'All pupils'],
		['Comparison', 'comparator', placeName('Comparison')],
		['Local authority', 'comparator', placeName('Local authority')],
		['National', 'comparator', placeName('National')]
	];
	return places.flatMap(([level, role, name]) =>
		groupsAt(measure, level).map((breakdown) => ({
			label:
				breakdown === 'Total'
					? name
					: level === 'Partnership'
						? breakdown
						: `${name}, ${breakdown.toLowerCase()}`,
			role: level === 'Partnership' && breakdown !== 'Total' ? ('group' as const) : role,
			before: cellAt(measure, level, breakdown, 'baseline'),
			after: cellAt(measure, level, breakdown, 'followup')
		}))
	);
}

function groupsAt({ cells }: OutcomeMeasure, level: OutcomeCell['level']): string[] {
	const groups = new Set(
		cells.filter((cell) => cell.level === level).map((cell) => cell.breakdown)
	);
	return [...groups].toSorted((a, b) => Number(b === 'Total') - Number(a === 'Total'));
}

function cellAt(
	{ cells }: OutcomeMeasure,
	level: OutcomeCell['level'],
	breakdown: string,
	point: OutcomeCell['point']
): OutcomeCell | undefined {
	return cells.find(
		(cell) => cell.level === level && cell.breakdown === breakdown && cell.point === point
	);
}

function isMissing(cell: OutcomeCell | undefined): boolean {
	return cell?.value == null && (cell?.symbol ?? 'x') === 'x';
}

/** Takes two cells; gives "60% to 70%", or why there is none. */
export function pairText(
	{ before, after }: Pick<Pair, 'before' | 'after'>,
	{ unit }: OutcomeMeasure
): string {
	const say = (cell: OutcomeCell | undefined) => {
		if (!cell || cell.value === null) return symbolWords(cell?.symbol ?? 'x');
		return unit === 'percent' ? outcomeCell(cell, unit).text : fixed(cell.value, 1);
	};
	const [first, second] = [say(before), say(after)];
	if (before?.value == null && first === second) return first;
	if (isMissing(after)) return `${first}, no follow-up yet`;
	if (isMissing(before)) return `${second}, no starting point`;
	return `${first} to ${second}`;
}

import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { groupsOf } from './cube/cell.ts';
import { precisionFor, type Counts, type Precision } from './precision.ts';
import { percentTo, stepOf, toNearest, toOnePlace } from './rounding.ts';
import type { Thresholds } from './settings.ts';

/** Takes a measure; gives how finely files and outsiders are given each group of ours. Published figures stay as they are. */
export function precisionOf(
	measure: OutcomeMeasure,
	{ roundTo }: Thresholds
): Map<string, Precision> {
	if (roundTo === 1) return new Map();
	const ours = groupsOf(measure).filter(
		({ level }) => level !== 'Local authority' && level !== 'National'
	);
	return new Map(
		ours.map(({ id, cells }) => [id, precisionFor(countsIn(cells, measure), roundTo)])
	);
}

/** Takes a cell and how finely its group is given, if it is rounded at all; gives it so: percentage and counts go together. */
export function roundedCell(
	cell: OutcomeCell,
	precision: Precision | undefined,
	{ unit }: OutcomeMeasure
): OutcomeCell {
	if (!precision) return cell;
	const nearest = (count: number | null) => toNearest(count, precision.counts);
	const counted = {
		...cell,
		numerator: nearest(cell.numerator),
		denominator: nearest(cell.denominator),
		n: nearest(cell.n)
	};
	if (unit === 'count') return { ...counted, value: nearest(cell.value) };
	if (unit !== 'percent' || cell.value === null)
		return { ...counted, value: toOnePlace(cell.value) };
	const step = Math.max(precision.percent, stepOf(counted.denominator));
	return { ...counted, value: percentTo(cell.value, step), nearest: step };
}

function countsIn(cells: OutcomeCell[], { unit }: OutcomeMeasure): Counts[] {
	if (unit !== 'percent') return [];
	return cells.flatMap(({ numerator, denominator }) =>
		numerator === null || denominator === null ? [] : [{ numerator, denominator }]
	);
}

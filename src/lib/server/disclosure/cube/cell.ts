import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';

/** One place and group of a measure at all its points in time: what is hidden is hidden at every point. */
export interface Group {
	id: string;
	/** A school's identifier, or a level: "Partnership". */
	place: string;
	level: OutcomeCell['level'];
	breakdownTopic: string;
	breakdown: string;
	cells: OutcomeCell[];
}

/** Takes one measure; gives its cells by place and group. */
export function groupsOf(measure: OutcomeMeasure): Group[] {
	const groups = new Map<string, Group>();
	for (const cell of measure.cells) {
		const id = groupId(cell);
		const group = groups.get(id) ?? emptyGroup(id, cell);
		group.cells.push(withItsCounts(cell, measure));
		groups.set(id, group);
	}
	return [...groups.values()];
}

/** Takes a cell; gives the name of its place and group, the same at baseline and follow-up. */
export function groupId(cell: OutcomeCell): string {
	return [placeOf(cell), cell.breakdownTopic, cell.breakdown].join(' | ');
}

/** Takes a cell; gives the fewest pupils it speaks of, or null where it doesn't say. */
export function pupilsIn(cell: OutcomeCell): number | null {
	const sizes = [cell.n, cell.denominator].filter((size) => size !== null);
	return sizes.length > 0 ? Math.min(...sizes) : null;
}

/** Takes a cell; gives true where something is known of it, shown or not. */
export function isPresent(cell: OutcomeCell): boolean {
	return cell.value !== null || cell.numerator !== null || cell.symbol === 'c';
}

/** Takes a group; gives true where it is the total of its place. */
export function isTotal(group: { breakdownTopic: string; breakdown: string }): boolean {
	return group.breakdown === 'Total';
}

/** A plain count is the number of its pupils; a percentage and its pupils tell how many reached it. */
function withItsCounts(cell: OutcomeCell, { unit }: OutcomeMeasure): OutcomeCell {
	if (unit === 'count') return { ...cell, n: cell.n ?? cell.value };
	const pupils = pupilsIn(cell);
	if (unit !== 'percent' || cell.numerator !== null || cell.value === null || pupils === null)
		return cell;
	return { ...cell, numerator: Math.round((cell.value * pupils) / 100), denominator: pupils };
}

function placeOf(cell: OutcomeCell): string {
	return cell.school ?? cell.level;
}

function emptyGroup(id: string, cell: OutcomeCell): Group {
	const { level, breakdownTopic, breakdown } = cell;
	return { id, place: placeOf(cell), level, breakdownTopic, breakdown, cells: [] };
}

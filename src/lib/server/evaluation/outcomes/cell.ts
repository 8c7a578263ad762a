import type { OutcomeCell } from '../evaluation.ts';

/** A staged cell: what is shown of it, and what change is worked out from. */
export interface StagedCell extends OutcomeCell {
	topic: string;
	measure: string;
	statistic: 'percent' | 'mean' | 'count' | 'rate';
	direction: 'higher' | 'lower';
	cohort: string | null;
	/** Where it was read; of a sum, each source once. */
	sources: (string | null)[] | null;
	sd: number | null;
	r: number | null;
	target: number | null;
	/** Schools behind a figure of the partnership, and those to which the measure applies; null where unknown. */
	schools: number | null;
	schoolsExpected: number | null;
}

/**
 * Takes a cell; gives whether its pupils were chosen because they were low at the start: its cohort or its
 * group says “targeted” (METHOD 5.7).
 */
export function isTargeted({
	cohort,
	breakdown,
	breakdownTopic
}: Pick<StagedCell, 'cohort' | 'breakdown' | 'breakdownTopic'>): boolean {
	return [cohort, breakdown, breakdownTopic].some((said) => /\btargeted\b/i.test(said ?? ''));
}

/** Takes cells of one measure; gives the one for all pupils at a level and point. */
export function totalAt(
	cells: StagedCell[],
	level: StagedCell['level'],
	point: StagedCell['point']
): StagedCell | undefined {
	return groupAt(cells, level, 'Total', 'Total', point);
}

/** Takes cells of one measure; gives the one for a group at a level and point, where it was sent. */
export function groupAt(
	cells: StagedCell[],
	level: StagedCell['level'],
	breakdownTopic: string,
	breakdown: string,
	point: StagedCell['point']
): StagedCell | undefined {
	return cells.find(
		(cell) =>
			cell.level === level &&
			cell.breakdownTopic === breakdownTopic &&
			cell.breakdown === breakdown &&
			cell.point === point
	);
}

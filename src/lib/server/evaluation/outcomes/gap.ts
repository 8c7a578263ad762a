import type { OutcomeCell, OutcomeGap } from '../evaluation.ts';

/** The two groups between whom the gap lies, and how sheets call what parts them. */
export const GAP_GROUPS = ['Disadvantaged', 'Not disadvantaged'] as const;
export const GAP_TOPIC = 'Disadvantage';

/**
 * Takes the cells of one measure; gives the gap between disadvantaged pupils and others of the
 * partnership, in the measure’s unit, at its start and its end. Null where either figure is missing.
 * Worked out here, once, so that no document makes it again from figures that are rounded.
 */
export function gapOf(cells: OutcomeCell[]): OutcomeGap {
	return { before: gapAt(cells, 'baseline'), after: gapAt(cells, 'followup') };
}

function gapAt(cells: OutcomeCell[], point: OutcomeCell['point']): number | null {
	const [own, others] = GAP_GROUPS.map((group) =>
		cells.find(
			(cell) =>
				cell.level === 'Partnership' &&
				cell.breakdownTopic === GAP_TOPIC &&
				cell.breakdown === group &&
				cell.point === point
		)
	);
	return own?.value == null || others?.value == null ? null : own.value - others.value;
}

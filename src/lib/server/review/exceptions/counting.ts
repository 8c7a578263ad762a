import type { Seen } from './exceptions.ts';

/** Takes rows; gives whether each counts: as its mark says or, where none carries one, because only what counts is listed. */
export function countingOf(rows: Seen['rows']): Seen['counts'] {
	const areMarked = rows.some(({ cells }) => typeof cells.counted === 'boolean');
	return areMarked ? ({ cells }) => cells.counted === true : () => true;
}

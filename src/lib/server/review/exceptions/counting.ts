import type { Seen } from './exceptions.ts';

type Counting = Seen['counts'];

/**
 * Takes rows; gives the ways in which a row may count, the likeliest first: those listed count or, where
 * each has a day by which it was due, those that were done by that day.
 */
export function countingsOf(rows: Seen['rows']): Counting[] {
	const areDue = rows.every(({ cells }) => cells.due_date != null);
	return [() => true, ...(areDue ? [doneInTime] : [])];
}

function doneInTime({
	cells: { due_date: due, completed_date: done }
}: Seen['rows'][number]): boolean {
	return done != null && String(done) <= String(due);
}

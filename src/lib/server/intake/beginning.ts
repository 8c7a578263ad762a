import { attendeeColumn } from '#lib/server/datasets/people.ts';
import { MOST_TITLE_ROWS } from './remembered.ts';
import type { UnderstoodSheet } from './understood.ts';

/**
 * Takes a sheet’s first rows and, where its columns are known, what they are; gives the rows among which
 * its header may be chosen. What is in columns of people and in those not used tells nothing of headings,
 * and the header of a register whose columns are people doesn’t name them either.
 */
export function beginningOf(
	rows: string[][],
	known: Pick<UnderstoodSheet, 'columns' | 'headerRow'> | null
): string[][] {
	const first = rows.slice(0, MOST_TITLE_ROWS);
	if (!known || known.headerRow === null) return first;
	const { columns, headerRow } = known;
	const open = columns.map(({ field }) => field !== null && field !== attendeeColumn.name);
	return first.map((cells, at) => {
		if (at < headerRow - 1) return cells;
		if (at === headerRow - 1) return columns.map(({ source }) => source);
		return cells.map((cell, column) => (open[column] ? cell : ''));
	});
}

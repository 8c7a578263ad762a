import { findHeader } from '../header.ts';
import { mapHeader } from '../mapping.ts';
import type { Recogniser } from '../recogniser.ts';

/** A header whose words tell the columns, and below it one row for each row of the dataset. */
export const rowsAsTheyAre: Recogniser = {
	name: 'rows',
	recognise({ rows, answers }, shapes) {
		if (!answers.headerRow) return findHeader(rows, shapes);
		const cells = (rows[answers.headerRow - 1] ?? []).map((cell) => cell.trim());
		const shape = shapes.find(({ form }) => form === (answers.form ?? 'rows')) ?? shapes[0];
		if (!shape) return null;
		const mapping = answers.mapping ?? mapHeader(cells, shape.columns);
		return { row: answers.headerRow, cells, shape, mapping, records: null, notes: [] };
	}
};

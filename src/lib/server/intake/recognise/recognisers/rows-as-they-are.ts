import { doneSaid } from '../done-said.ts';
import { findHeader, type Header } from '../header.ts';
import { mapHeader } from '../mapping.ts';
import type { Recogniser, SheetSeen } from '../recogniser.ts';
import type { Shape } from '../shape.ts';

/** A header whose words tell the columns, and below it one row for each row of the dataset. */
export const rowsAsTheyAre: Recogniser = {
	name: 'rows',
	recognise(seen, shapes) {
		const { headerRow, mapping } = seen.answers;
		const header = headerRow ? toldHeader(seen, headerRow, shapes) : findHeader(seen.rows, shapes);
		return header && !mapping ? doneSaid(header, seen.rows) : header;
	}
};

// Where the sender said which row is the header, the shape that knows most of its columns is meant.
function toldHeader({ rows, answers }: SheetSeen, row: number, shapes: Shape[]): Header | null {
	const cells = (rows[row - 1] ?? []).map((cell) => cell.trim());
	const read = shapes.map((shape) => ({
		shape,
		mapping: answers.mapping ? within(answers.mapping, shape) : mapHeader(cells, shape.columns)
	}));
	const [best] = read.sort((one, other) => found(other.mapping) - found(one.mapping));
	return best ? { row, cells, ...best, records: null, notes: [] } : null;
}

function within(mapping: (string | null)[], { columns }: Shape): (string | null)[] {
	return mapping.map((field) => (columns.some(({ name }) => name === field) ? field : null));
}

function found(mapping: (string | null)[]): number {
	return mapping.filter((field) => field !== null).length;
}

import { firstOfTable } from './first-of-table.ts';
import { filled } from './rows.ts';
import { Walk } from './walk.ts';

/** A table within a file: which of the file’s rows are its headings, and which its own. */
export interface Table {
	/** Rows counted from 0, as they stand in the file; none where the table has no headings. */
	headings: number[];
	header: string[] | null;
	rows: number[];
}

export type Why = 'above' | 'below' | 'blank' | 'headings again' | 'states the delimiter';

export interface Aside {
	row: number;
	why: Why;
}

export interface Layout {
	tables: Table[];
	aside: Aside[];
}

/** Takes the records of a file; gives the tables in them. Every row is of a table or set aside with a reason. */
export function layOut(rows: string[][]): Layout {
	const layout: Layout = { tables: [], aside: [] };
	const stated = /^sep=/i.test(rows[0]?.[0] ?? '') && filled(rows[0]!) === 1 ? 1 : 0;
	if (stated) layout.aside.push({ row: 0, why: 'states the delimiter' });
	for (let from = stated; from < rows.length;) from = takeTable(rows, from, layout);
	layout.aside.sort((a, b) => a.row - b.row);
	return layout;
}

/** Nobody means more; what follows is then of the last. */
const MOST_TABLES = 50;

// Takes the next table; gives where the one after it begins.
function takeTable(rows: string[][], from: number, { tables, aside }: Layout): number {
	const start = firstOfTable(rows, from);
	for (let row = from; row < start; row += 1)
		aside.push({ row, why: filled(rows[row]!) === 0 ? 'blank' : 'above' });
	if (start === rows.length) return start;
	const walk = new Walk(rows, start);
	const end = tables.length < MOST_TABLES - 1 ? walk.end() : rows.length;
	const notes = walk.notesBelow(end);
	tables.push(walk.table(notes, aside));
	for (let row = notes; row < end; row += 1)
		aside.push({ row, why: filled(rows[row]!) === 0 ? 'blank' : 'below' });
	return end;
}

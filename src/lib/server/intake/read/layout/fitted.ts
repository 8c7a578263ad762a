import type { Table } from './layout.ts';
import { commonest } from './rows.ts';

/** A table whose rows are all of one width. */
export interface FittedTable {
	/** Null where the table has no headings. */
	header: string[] | null;
	/** Counted from 1. */
	headingRows: number[];
	rows: string[][];
	/** Where each row stands in the file, counted from 1. */
	places: number[];
	/** Rows with fewer cells than the headings, which were filled up; counted from 1. */
	short: number[];
	/** Rows with something to the right of the last heading; counted from 1. */
	long: number[];
}

/** Takes the rows of a file and a table in it; gives the table with short rows filled up and long ones kept. */
export function fitted(rows: string[][], { headings, header, rows: own }: Table): FittedTable {
	const widths = own.map((at) => filledWidth(rows[at]!));
	const headed = header?.length ?? commonest(own.map((at) => rows[at]!.length));
	const width = Math.max(headed, ...widest(widths));
	const short = own.filter((at) => rows[at]!.length < headed);
	const long = own.filter((_, at) => widths[at]! > headed);
	return {
		header: header && padded(header, width),
		headingRows: headings.map((row) => row + 1),
		rows: own.map((at) => padded(rows[at]!, width)),
		places: own.map((at) => at + 1),
		short: short.map((row) => row + 1),
		long: long.map((row) => row + 1)
	};
}

function filledWidth(row: string[]): number {
	return row.findLastIndex((cell) => cell !== '') + 1;
}

// Too many numbers to be handed over one by one.
function widest(widths: number[]): number[] {
	return [widths.reduce((most, width) => Math.max(most, width), 0)];
}

function padded(row: string[], width: number): string[] {
	if (row.length === width) return row;
	return Array.from({ length: width }, (_, at) => row[at] ?? '');
}

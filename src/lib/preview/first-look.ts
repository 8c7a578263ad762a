import type { Personal } from './personal.ts';

/** A sheet, as far as a first look tells. A text file is one sheet without a name. */
export interface SheetLook {
	name: string;
	hidden: boolean;
	/** The first rows as text, row 1 first, every one as wide as the sheet. */
	first: string[][];
	/** The row that is probably the header, as the spreadsheet shows it; null where none looks like one. */
	header: number | null;
	columns: ColumnLook[];
	/** Rows below the header that hold anything; null while they are being counted. */
	rows: number | null;
	/** Rows with something to the right of the last column: which cell is which can’t be told. */
	astray: number;
}

export interface ColumnLook {
	letter: string;
	/** Its word in the header, if it has one. */
	header: string;
	/** What personal data it seems to hold. */
	personal: Personal | null;
}

/** What a dataset calls one of its columns: taken from the definitions on the server. */
export interface KnownColumn {
	title: string;
	/** Under which it turns up as a header. */
	names: string[];
	/** Whether it says who somebody is. */
	person: boolean;
}

/** What the page asks of a worker. */
export type Question =
	{ kind: 'look'; known: KnownColumn[] } | { kind: 'copy'; keptBack: KeptBack };

/** What the sender keeps back. */
export interface KeptBack {
	/** Places of columns, from 0. */
	columns: number[];
	/** How many columns the sheet has. */
	width: number;
	/** The one sheet of a workbook that is sent; null where the file has no sheets. */
	sheet: string | null;
}

/** What a worker says. */
export type Said =
	| { kind: 'look'; sheets: SheetLook[] }
	| { kind: 'counting'; rows: number; done: number }
	| { kind: 'counted'; rows: number; astray: number }
	| { kind: 'copying'; done: number }
	| { kind: 'copied'; csv: Blob; blankRows: number }
	| { kind: 'cannot'; why: Hindrance };

/** Why a file can’t be looked into here. */
export type Hindrance =
	| 'empty'
	| 'not-a-spreadsheet'
	| 'quote-never-closed'
	| 'too-wide'
	| 'too-large'
	| 'too-slow'
	| 'unreadable';

/** A hindrance met on the way. */
export class Hindered extends Error {
	readonly why: Hindrance;

	constructor(why: Hindrance) {
		super(why);
		this.why = why;
	}
}

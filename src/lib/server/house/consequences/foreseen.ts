import type { State } from '#lib/document/state.ts';

/** What a deed would change, as one viewer may know it, in words for a page or the command line. */
export interface Foreseen {
	/** Accepted rows: new + changed + unchanged + withheld. Missing ones are in earlier files. */
	overlap: { new: number; changed: number; unchanged: number; missing: number };
	/** Of those unchanged, rows that a later file states as well: there they stand. */
	later: number;
	/** Rows of the file that are held until they are mended: some of those missing may be among them. */
	held: number;
	/** Rows of schools that are not for this viewer: whether they are new isn’t said. */
	withheld: number;
	/** In how many rows each column says something else, most first. */
	columns: { title: string; rows: number }[];
	/** The first rows that changed. */
	examples: Example[];
	/** By earlier file, the rows that this one lacks. */
	missing: { from: EarlierFile; rows: number; examples: Example[] }[];
	/** Rows of the file itself that counted and no longer would. */
	gone: number;
	/** Rows that would no longer count, by the file that they are in. */
	stops: { from: EarlierFile; rows: number }[];
	/** Rows that would count again. */
	returns: { from: EarlierFile; rows: number }[];
	/** Null where figures are not for this viewer. */
	years: ForeseenYear[] | null;
}

export interface EarlierFile {
	/** `U12` */
	upload: string;
	/** Null where its name is not for this viewer. */
	file: string | null;
	/** ISO date. */
	received: string;
}

export interface Example {
	sheet: string;
	row: number;
	/** "HSF-2025-1 · Aldermere Infant". */
	about: string;
	changes: { title: string; from: string; to: string }[];
	/** True where other values differ that may not be shown. */
	more: boolean;
}

export interface ForeseenYear {
	id: string;
	label: string;
	changes: FigureChange[];
	/** Of other promises the figures change too, and may not be set side by side. */
	hidden: { clause: string; title: string }[];
}

export interface FigureChange {
	clause: string;
	title: string;
	before: ForeseenFigure;
	after: ForeseenFigure;
}

export interface ForeseenFigure {
	/** "5 of 6 meetings"; null where nothing was measured. */
	text: string | null;
	state: State;
	value: number | null;
	numerator: number | null;
	denominator: number | null;
}

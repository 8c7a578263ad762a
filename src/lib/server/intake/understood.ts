import type { ShownRow } from './cells/shown-rows.ts';
import type { DateOrder } from './recognise/date-order.ts';
import type { Question } from './ask/question.ts';
import type { RevisionFate } from './check/revisions.ts';
import type { Rearrangement } from './recognise/rearrangement.ts';
import type { Dialect } from './read/dialect.ts';
import type { Encoding } from './read/encoding.ts';

/** What was understood of a file. */
export interface Understood {
	file: string;
	sheets: UnderstoodSheet[];
	/** Of the file as a whole, in sentences: “The sheet “Lists” is hidden and was left out.” */
	notes: string[];
	/** Of the file as a whole: it could not be read. */
	problems: Problem[];
}

export interface UnderstoodSheet {
	name: string;
	dataset: string | null;
	/** As the spreadsheet shows it, row 1 first. */
	headerRow: number | null;
	columns: { source: string; letter: string; field: string | null }[];
	/** Rows below the header: always accepted + held + setAside. */
	rows: number;
	accepted: number;
	held: number;
	setAside: number;
	setAsideReasons: { reason: string; rows: number }[];
	/** The first thousand. */
	problems: Problem[];
	problemCount: number;
	problemsByCode: { code: string; rows: number }[];
	/** Its first rows as cells, for choosing the header among them. */
	beginning: string[][];
	/** What its sender is asked, what holds up most rows first. */
	questions: Question[];
	/** Null where nothing was recognised. */
	reading: SheetReading | null;
	/** Temporary table: source_row BIGINT, fate VARCHAR, then the dataset’s fact columns. */
	staged: string | null;
	/**
	 * Temporary table of the rows below the header as text: c1, c2 …, and `beyond` where something may
	 * stand to the right of them. With the header’s cells, or the first row’s where none is recognised,
	 * and how the file was read.
	 */
	text: SheetText | null;
	/** The rows that were asked for, with their cells: what people wrote, names among it. */
	shown?: ShownRow[];
	/** “This looks like meeting attendance: one row for each person (or school) at each meeting.” */
	sentence: string;
	/** How its cells were read, where that is not plain: in sentences. */
	notes: string[];
}

export interface SheetText extends Dialect {
	table: string;
	header: string[];
	encoding: Encoding;
	/** Of the workbook, where it is of one; encoding and dialect then mean nothing to its sender. */
	format: NonNullable<SheetReading['format']> | 'text';
}

/** Something to know about a cell, in words for the person who sent the file. */
export interface Problem {
	row: number;
	/** The column’s letter; the wanted name where the column is missing. */
	column: string;
	/** Empty where the cell is; “(not shown)” where it may name a person. */
	value: string;
	code: string;
	severity: 'error' | 'warning';
	title: string;
	message: string;
	fix: string;
}

/** How a sheet was read: enough to read the same bytes the same way again. */
export interface SheetReading {
	/** Of the workbook whose sheet it is; none for a text file. What follows is then of the sheet as text. */
	format?: 'xlsx' | 'xls' | 'ods';
	encoding: Encoding;
	delimiter: string;
	quote: string;
	/** What stands before a quotation mark that ends no cell, and how many cells most records have. */
	escape?: string;
	usual?: number;
	headerRow: number;
	dataset: string;
	/** `rows`, or the variant’s name. */
	form: string;
	/** The field of each column, in the order of the file. */
	mapping: (string | null)[];
	/** By field. */
	dateOrders: Record<string, DateOrder>;
	/** Fields of dates whose years may have two figures, because the sender said how to read them. */
	shortYears?: string[];
	/** How its rows are made into rows of the dataset, where one isn’t the other. */
	records?: Rearrangement;
	/** What was said of how it was taken. */
	notes?: string[];
	/** By field: what words mean that no choice of the column knows. */
	choices?: Record<string, Record<string, string>>;
	/** A person’s code, and the code of the same person under another spelling. */
	people?: Record<string, string>;
	/** A person’s code, and the school that they are known to be of; empty for people from elsewhere. */
	belongs?: Record<string, string>;
	/** By field: what holds for every row. */
	everywhere?: Record<string, string>;
	/** What was written for a school, and the identifier of the school that it means. */
	schools: Record<string, string>;
	/** What was written for a school that isn’t found, and the name of the one to ask about. */
	nearSchools?: Record<string, string>;
	/** What stands in a cell for several schools, and those of its parts that are no schools. */
	unknownOfLists?: Record<string, string[]>;
	/** Of rows that count nearly as many people as were accepted before: what became of each, by its name. */
	revisions?: Record<string, RevisionFate>;
	/** The partnership’s term as it was, against which dates were looked at. */
	term: { from: string; to?: string } | null;
}

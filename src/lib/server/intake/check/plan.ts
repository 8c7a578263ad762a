import type { Column } from '#lib/server/datasets/dataset.ts';
import type { KnownMeasure } from '../known-measures.ts';
import type { Shape } from '../recognise/shape.ts';
import type { TextTable } from '../read/text-table.ts';
import type { Rearrangement } from '../recognise/rearrangement.ts';
import type { Beside } from './revisions.ts';
import type { CellContext } from './types/type.ts';

/** A sheet as it will be checked: what its columns are and what is known around it. */
export interface Plan {
	shape: Shape;
	text: TextTable;
	/** What is typed: the text itself, or the records made from its rows. */
	cells: CellsTable;
	headerRow: number;
	headerCells: string[];
	columns: PlannedColumn[];
	/** Required columns that the sheet doesn’t have. */
	missing: Column[];
	/** Columns with empty cells that are made from others, known once what is written has been looked over. */
	made?: Column[];
	/** What was written for a school that isn’t found, and the name of the one probably meant. */
	nearSchools: Map<string, string>;
	/** What stands in a cell for several schools, and those of its parts that are no schools. */
	unknownOfLists: Map<string, string[]>;
	/** The measures that there are; null where the sheet names none or nobody can say. */
	measures: KnownMeasure[] | null;
	/** Prefix of temporary tables. */
	stage: string;
	staged: string;
	/** How many problems are listed; a thousand unless said. */
	most?: number;
	/** What its counts of people are held beside. */
	beside: Beside;
}

/** A table of cells c1, c2 …; its rowid tells one from another. */
export interface CellsTable {
	table: string;
	/** SQL over it, as `t`, for the row of the sheet, as the spreadsheet shows it. */
	sourceRow: string;
	/** Where it holds records: how they were made. Its column `which` counts the records of a row, from 0. */
	records: Rearrangement | null;
	/** Table of the rows that are no records and why (`source_row`, `aside`); null where there is none. */
	outside: string | null;
	/** Table of whom each row names and of which school they are (cells/belonging.ts); null where the sheet says so itself. */
	belonging: string | null;
}

/** A column of the sheet that is a column of the dataset. */
export interface PlannedColumn {
	column: Column;
	/** Cell c1, c2 … of `cells`: where no records are made, 1 is column A. */
	at: number;
	context: CellContext;
	/** Table of what was written in it and what that means. */
	spellings: string;
	/** True once it is known that each cell means just what DuckDB reads in it. */
	plain?: boolean;
}

/** White space that spreadsheets leave around cells, the unbreakable kind included. */
export function trimmed(cell: string): string {
	return `nullif(trim(${cell}, ' \t\r\n\u00a0\ufeff'), '')`;
}

/** Takes 1, 2 …; gives A, B … as the spreadsheet letters its columns. */
export function letter(at: number): string {
	const rest = (at - 1) % 26;
	const before = (at - 1 - rest) / 26;
	return (before ? letter(before) : '') + String.fromCharCode(65 + rest);
}

/** True where something may stand to the right of the table, which would be lost were it not looked at. */
export function readsBeyond({ text, cells }: Plan): boolean {
	return text.beyond && cells.records === null;
}

/**
 * How rows of a sheet are made into rows of a dataset, where one is not the other: a register with a
 * column for each meeting makes a record of each mark. Kept with the reading, so it names cells and never
 * holds what may be a person’s name.
 */
export interface Rearrangement {
	/** The dataset’s columns that are filled; the first is cell c1 of a record. */
	fields: string[];
	/** For each record made of a row, where each field is read. */
	records: Place[][];
	/** The field without which there is no record: an empty mark says nothing. */
	mark: string | null;
	/** The last row of the table, as the spreadsheet shows it, where it ends before the sheet does. */
	lastRow: number | null;
}

/**
 * A cell of the row itself (column 1 is A); a cell above the rows, the same for all of them; or words
 * that stand nowhere in the sheet.
 */
export type Place = { column: number } | { row: number; column: number } | { text: string };

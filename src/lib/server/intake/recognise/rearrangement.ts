/**
 * How rows of a sheet are made into rows of a dataset, where one is not the other: a register with a
 * column for each meeting makes a record of each mark. Kept with the reading, so it names cells and never
 * holds what may be a person’s name.
 */
export interface Rearrangement {
	/** “one column for each meeting”: what the sheet is, in words. */
	inWords?: string;
	/** The dataset’s columns that are filled; the first is cell c1 of a record. */
	fields: string[];
	/** For each record made of a row, where each field is read. */
	records: Place[][];
	/**
	 * The field without which there is no record: an empty mark says nothing. Where its place is a text, the
	 * meeting had no marks, and a record is made of every row that has one elsewhere.
	 */
	mark: string | null;
	/** The last row of the table, as the spreadsheet shows it, where it ends before the sheet does. */
	lastRow: number | null;
	/** A pattern of the first cell of whatever follows the table, where it may be far below. */
	until?: string;
	/** The field that is in one record only: what repeats it is set aside. */
	once?: string;
	/** True where a year for all its dates would tell what they are. */
	asksYear?: true;
	/** The first row of the header, where it has several; the last is the reading’s header row. */
	firstHeaderRow?: number;
}

/**
 * A cell of the row itself (column 1 is A), or several that belong together; a cell above the rows, the
 * same for all of them; the school of whom a column names, as it is known from elsewhere; or words that stand nowhere in the sheet as they are, and the cell they come from.
 */
export type Place =
	| { column: number; and?: number }
	| { row: number; column: number }
	| { column: number; schoolOf: true }
	| { text: string; from?: { row: number; column: number } };

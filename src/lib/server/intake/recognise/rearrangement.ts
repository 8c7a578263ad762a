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
	/** True of a source that writes the month first as readily as the day: what its dates can’t tell is asked. */
	asksOrder?: true;
	/** Rows of which a cell says something else are set aside. */
	keep?: Keep[];
	/** Whose rows are wanted, where a table is about schools of anywhere. */
	among?: Among;
	/** The fields that a figure is known by: rows that share all of them can’t be told apart, and are set aside. */
	alone?: string[];
	/** The first row of the header, where it has several; the last is the reading’s header row. */
	firstHeaderRow?: number;
}

/** A column and what its cells say, in small letters. */
export interface Said {
	column: number;
	of: string[];
}

/** What a cell must say, in all rows or in those where another cell says something; why a row that doesn’t is set aside. */
export interface Keep extends Said {
	aside: 'another-level' | 'another-breakdown' | 'another-period' | 'another-subject';
	where?: Said;
}

/** How rows of the partnership are known among others. Columns count from 1; 0 where there is none. */
export interface Among {
	urn: number;
	name: number;
	/** In which rows a school is named; in all where it isn’t said. */
	where?: Said;
	/** What names a school in a row, and what to write for it; nothing else is wanted. Absent where nobody can say. */
	known?: Record<string, string>;
	authorities?: Authorities;
}

/** Of which local authority rows are wanted. */
export interface Authorities {
	column: number;
	where: Said;
	/** Its name, in small letters; absent where nothing tells. */
	wanted?: string;
	/** Those to choose from, where nothing tells. */
	choose?: string[];
}

/**
 * A cell of the row itself (column 1 is A), or several that belong together; a cell above the rows, the
 * same for all of them; the school of whom a column names, as it is known from elsewhere; the school a row is about, as `among` knows it; or words that stand nowhere in the sheet as they are, and the cell they come from.
 * `means` says what to write for what a cell says, in small letters; `nothing` what is the same as an empty cell; `where` in which rows it counts; `times` what to multiply it by;
 * `coded` makes a person’s code of a number that is theirs elsewhere.
 */
export type Place =
	| {
			column: number;
			and?: number;
			means?: Record<string, string>;
			nothing?: string[];
			where?: Said;
			times?: 100;
	  }
	| { row: number; column: number }
	| { column: number; schoolOf: true }
	| { column: number; among: true }
	| { column: number; coded: string }
	| { text: string; from?: { row: number; column: number } };

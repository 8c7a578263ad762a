/**
 * One spreadsheet kind. From this one definition come the checks, the facts table, the blank
 * template and the reference page.
 */
export interface Dataset {
	/** `attendance`: its name on the command line, in addresses and in the warehouse. */
	name: string;
	title: string;
	/** What it is for, in words for a school office. */
	description: string;
	/** "One row for each person (or school) at each meeting". */
	oneRowIs: string;
	/** How many of what a file holds, for “This looks like attendance at 14 meetings”. `#` is the number. */
	holds: { column: string; one: string; many: string };
	columns: Column[];
	/** Columns that together name a row; empty cells count as equal. */
	key: string[];
	/** Columns any one of which marks a header as this dataset's, for recognition. */
	signature: string[];
	/** Headings that speak of another kind, where a sheet that has them may be that: its sender is asked. */
	unlike?: Unlike;
	/** Rules across columns of one row. */
	rules: Rule[];
	/** True of what is so whatever its dates say, as how many pupils a school has. */
	holdsThroughout?: true;
	/**
	 * True where a row says what is known of one thing: what a later sheet has no column for, an earlier one
	 * goes on saying (docs/decisions/0029). For a dataset of one form.
	 */
	completes?: true;
	/**
	 * What its files hold, by which the time is told for which they are kept (METHOD 7.5): people in what they
	 * did, people in office, or totals. Unless it is said, people where it has a column for them.
	 */
	keeps?: 'people' | 'office' | 'totals';
	/** Values that must be the same on every row of one meeting or session. */
	agreeing: Agreeing[];
	/** What rows of a sheet may say only together. */
	across?: Across[];
	/** What its rows count of groups of people, where a later file must not move the count by few unasked. */
	counting?: Counting;
	/** Another shape of the same dataset that is accepted, such as one row per meeting. */
	variants: Variant[];
	/** How it is kept as a register, where it may be. */
	register?: Register;
	/** Rows for the template's worked example, by column name. */
	examples: Record<string, string>[];
}

/** By which headings, used for nothing, a sheet may be of another kind, though its others fit. */
export interface Unlike {
	heading: (heading: string) => boolean;
	/** “a list of schools”, “pupils’ results”. */
	one: string;
	other: string;
	/** What its columns would then say: “the number of pupils is of those who were counted”. */
	then: string;
}

/** How a dataset is kept as a register: a column (or a row) for each meeting, and marks. */
export interface Register {
	/** “meeting”, “meetings”. */
	one: string;
	many: string;
	/** Words of a title that tell it from other registers. */
	words: string[];
	/** Columns: the day, the code, what it was about (a forum, a title), whether it was held, and the mark. */
	date: string;
	code: string;
	about: string;
	state?: string;
	mark: string;
	/** Values of the mark: of a tick and of a cross, and of apologies where there are any. */
	came: string;
	missed: string;
	apologised?: string;
	/** Those that count as having come, and those of people who were not expected. */
	counted: string[];
	notDue: string[];
}

export interface Column {
	/** snake_case, as in METHOD 3. */
	name: string;
	title: string;
	description: string;
	type: ColumnType;
	required: boolean;
	/** Other headers under which it turns up; compared without case, spaces or punctuation. */
	synonyms: string[];
	example: string;
	/** What stands where nothing is written: a register often names no meeting but its forum and date. */
	made?: Made;
}

/** How an empty cell is filled from others of its row. */
export interface Made {
	/** Columns, at least one of which the sheet must have. */
	oneOf: string[];
	/** SQL over the typed row; null where it can’t be made. */
	sql: string;
	/** The code of the problem that says so once, and of that where it can’t be made and the row is held. */
	problem: string;
	unmade: string;
}

/** What a cell may hold. Each type is typed in SQL by `intake/check/types`. */
export type ColumnType =
	| { kind: 'text'; maxLength: number }
	/** `inTerm`: a date outside the partnership's term earns a warning. `mayBeOpen`: “ongoing” is no day, and no mistake. */
	| { kind: 'date'; inTerm?: boolean; mayBeOpen?: boolean }
	| { kind: 'integer'; min?: number; max?: number }
	| { kind: 'number'; min?: number; max?: number }
	/** A length of time: a number of hours, or hours and minutes. */
	| { kind: 'hours'; min?: number; max?: number }
	| { kind: 'choice'; choices: Choice[] }
	| { kind: 'yes-no' }
	/** A day and, where it is known, the time of day. */
	| { kind: 'moment'; mayBeOpen?: boolean }
	/** A school of the partnership, by URN, local identifier, name or alias. `everybody`: “all schools” is the same as none. */
	| { kind: 'school'; everybody?: boolean }
	/** Several of them, with semicolons between. */
	| { kind: 'schools' }
	/** A code for a person, never a name. */
	| { kind: 'person' }
	/** From 1 to 6: “Spring 2” is the fourth. */
	| { kind: 'half-term' }
	/** Six digits of consecutive years, `202526`. */
	| { kind: 'time-period' }
	/** A number, or a symbol of METHOD 4.4; becomes two columns, `<name>` and `<name>_symbol`. */
	| { kind: 'value' };

export interface Choice {
	value: string;
	/** "Apologies accepted" */
	label: string;
	synonyms: string[];
}

/** A rule across columns. `when` is SQL over the typed row: true where the rule is broken. */
export interface Rule {
	/** The code of the problem in `intake/check/problems.ts`. */
	problem: string;
	/** The column the message points to. */
	column: string;
	when: string;
	/** SQL for the value that is kept in `column` where `when` holds: the rule then mends instead of holding. */
	instead?: string;
}

/** Rows that share `within` must not differ in any of `columns`; where they do, all of them are held. */
export interface Agreeing {
	within: string;
	columns: string[];
}

/** A rule across rows: over `accepted`, the rows that are sound each on its own. */
export interface Across {
	/** The code of the problem; an error holds the rows that are found. */
	problem: string;
	/** The column the message points to. */
	column: string;
	/** The columns that the rule reads: it is left out where the sheet lacks one. */
	reads: string[];
	/** SQL for the rows that break it: `source_row`, `cells_row`, and `detail` for the words. */
	sql: string;
}

/**
 * How rows count groups of people. Two figures of one group whose numbers of people lie close together tell,
 * side by side, of the few in between (METHOD 7.3, step 5). All is SQL over the typed row.
 */
export interface Counting {
	/** “pupil”, “pupils”. */
	one: string;
	many: string;
	/** The column that the message points to. */
	column: string;
	/** The columns that the rest reads. */
	reads: string[];
	/** True of the rows that it is about. */
	when: string;
	/** What is the same in two rows about one whole, and about one part of it: together they name a group. Empty cells count as equal. */
	whole: string[];
	parts: string[];
	/** What tells two groups apart only where both rows say it. */
	unlessBothSay: string[];
	/** The numbers of people in a row. */
	people: string[];
	/** Columns that tell whoever is asked what a row is about. */
	about: string[];
}

export interface Variant {
	name: string;
	oneRowIs: string;
	columns: Column[];
	key: string[];
	signature: string[];
	rules: Rule[];
	agreeing: Agreeing[];
	examples: Record<string, string>[];
}

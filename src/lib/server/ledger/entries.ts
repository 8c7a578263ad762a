import type { Said } from './said-entries.ts';

/** What people did, in the order in which they did it. Written once, never changed: an erasure alone takes words out. */
export type Entry = { seq: number; at: string; by: string } & EntryBody;

export type EntryBody = OfUpload | OfPartnership;

/** What was done with a file. */
export type OfUpload = Received | Answered | Corrected | Accepted | Withdrawn | Erased;

/** What a partnership decided that changes how it is measured or judged. */
export type Deciding = AnsweredQuestion | Overridden;

/** What is entered for a partnership and about no file. */
export type OfPartnership = Deciding | Said;

/** A file came in. Its bytes lie in `received/` under its sha256. The upload's id is `U<seq>`. */
export interface Received {
	kind: 'received';
	partnership: string;
	/** As the sender named it. */
	file: string;
	sha256: string;
	bytes: number;
	/** The dataset the sender named, where they did. */
	as: string | null;
	/** What the sender kept back before sending, where they did. */
	dropped?: Dropped;
	/** ISO date on which it was sent, where it was entered on another day, as an invented partnership’s files are. */
	on?: string;
	/**
	 * Academic year id of the review whose end entered it; null: somebody sent it. Absent: written before the
	 * two were told apart, when a review’s sheet was known by its name.
	 */
	review?: string | null;
}

/** What stayed on the sender’s own machine. It is blank in the file, so that rows and letters still match theirs. */
export interface Dropped {
	/** Letters of columns, in their order. */
	columns: string[];
	/** Rows that were blanked because their cells had slipped. */
	rows: number;
	/** The one sheet of a workbook that was sent; null where it had no other. */
	sheet: string | null;
}

/** Somebody said of a sheet what couldn’t be known from it. Later answers replace earlier ones, part by part. */
export interface Answered {
	kind: 'answered';
	upload: string;
	sheet: string;
	/** Without names of people. Remembered for the partnership’s next file. */
	answers: unknown;
}

/** Somebody mended cells of a sheet, or left rows out. The received file stays as it came. */
export interface Corrected {
	kind: 'corrected';
	upload: string;
	sheet: string;
	/** Row and column as the spreadsheet shows them, 1 first; null takes an earlier mending back. */
	cells: { row: number; column: number; value: string | null }[];
	/** Rows that are not to count, and rows that are to count after all. */
	leftOut: number[];
	takenBackIn: number[];
	why: string | null;
	/** The place of the correction that this one takes back, where it does. */
	takesBack?: number;
}

/**
 * Its sound rows were accepted, as understood then. This entry is the commit point of an upload. Once
 * more of it was mended it may be accepted again: the last time counts.
 */
export interface Accepted {
	kind: 'accepted';
	upload: string;
	sheets: AcceptedSheet[];
}

export interface AcceptedSheet {
	name: string;
	dataset: string;
	rows: number;
	accepted: number;
	held: number;
	setAside: number;
	/** How it was read, so that a rebuild reads it the same way. */
	reading: unknown;
}

/** The upload was taken back. */
export interface Withdrawn {
	kind: 'withdrawn';
	upload: string;
	reason: string | null;
}

/**
 * The received file was erased for good, and with it the words that other entries of the upload had of
 * it. Its accepted rows, names turned into codes, stay in its stead or went too.
 */
export interface Erased {
	kind: 'erased';
	upload: string;
	reason: string | null;
	rowsKept: boolean;
	/** True where the file’s name was taken out as well. */
	nameErased: boolean;
}

/**
 * A partnership answered what its agreement leaves open. Of several answers to one question the one with
 * the latest `from` holds, and of two with the same date the later entry.
 */
export interface AnsweredQuestion {
	kind: 'answered-question';
	partnership: string;
	/** The question's id. */
	question: string;
	/** A number, a date or words, or the forums of a list; null: from then on nothing is agreed any more. */
	value: unknown;
	/** ISO date from which it holds. */
	from: string;
	/** Name of the role that agreed it, never of a person. */
	role: string;
	/** Where it is written down: "Minutes of 3 September 2025, item 4". */
	reference: string | null;
}

/** Somebody in a role set another state beside the computed one of a promise, or took that back. */
export interface Overridden {
	kind: 'overridden';
	partnership: string;
	/** Academic year id: `2025-26`. */
	year: string;
	/** Clause reference. */
	clause: string;
	/** One of the seven states; null: the computed state stands alone again. */
	state: string | null;
	reason: string;
	/** Name of the role that decided it, never of a person. */
	role: string;
	/** ISO date of the decision. */
	date: string;
	/** Where it is written down. */
	reference: string;
}

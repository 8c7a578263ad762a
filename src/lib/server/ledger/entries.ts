/** What people did, in the order in which they did it. Written once, never changed: an erasure alone takes words out. */
export type Entry = { seq: number; at: string; by: string } & EntryBody;

export type EntryBody = OfUpload | OfPartnership;

/** What was done with a file. */
export type OfUpload = Received | Answered | Corrected | Accepted | Withdrawn | Erased;

/** What a partnership decided that changes how it is measured or judged. */
export type Deciding = AnsweredQuestion | Overridden;

/** What people wrote, decided and signed over the figures, and whom they sent them to. It changes no figure. */
export type Said =
	| Wrote
	| Pinned
	| OpenedReview
	| Agreed
	| AskedForEvidence
	| ClosedRequest
	| DecidedAction
	| SetPriority
	| HeldReview
	| TakenBack
	| SignedOff
	| Sealed
	| Shared
	| WordsErased;

/** Every kind of what is said, by which the ledger tells it from what changes figures. */
export const SAID_KINDS = Object.keys({
	wrote: true,
	pinned: true,
	'opened-review': true,
	agreed: true,
	'asked-for-evidence': true,
	'closed-request': true,
	'decided-action': true,
	'set-priority': true,
	'held-review': true,
	'taken-back': true,
	'signed-off': true,
	sealed: true,
	shared: true,
	'words-erased': true
} satisfies Record<Said['kind'], true>) as Said['kind'][];

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

/** What everything said over a year's figures names. */
interface OfYear {
	partnership: string;
	/** Academic year id: `2025-26`. */
	year: string;
}

/** Somebody wrote under a section of a report. The last that is no draft is shown to its readers. */
export interface Wrote extends OfYear {
	kind: 'wrote';
	/** Name of the report: `topic-reading`. */
	report: string;
	/** Place of its commentary in the report: `what-else`. */
	place: string;
	/** Simple mark-down; empty: nothing stands there any more. */
	text: string;
	/** True while it is saved for whoever writes it alone. */
	draft: boolean;
	/** Role of whoever answers for it: "Reading lead". */
	role: string;
	/** Place in the ledger of the words from which it was written, 0 where there were none; absent: of those that stood. */
	from?: number;
	/** Tells the open page that wrote it from every other, so that nobody is said to clash with themselves. */
	pen?: string;
}

/** Somebody explained a point of a chart. The last for a point counts. */
export interface Pinned extends OfYear {
	kind: 'pinned';
	report: string;
	/** Id of the chart's block. */
	chart: string;
	/** First cell of the row of the chart's table: "Autumn 2". */
	point: string;
	/** "Half of the schools were closed for snow"; empty: nothing is pinned there any more. */
	text: string;
	role: string;
}

/** A forum sat down to its review of a year: what is decided from here on is decided there. */
export interface OpenedReview extends OfYear {
	kind: 'opened-review';
	/** Name of the forum or role that decides. */
	role: string;
	/** ISO date of the meeting. */
	date: string;
	/** Where it is written down. */
	reference: string;
}

/** The review agreed with what was found for a promise. */
export interface Agreed extends OfYear {
	kind: 'agreed';
	clause: string;
	/** The state that was agreed with. */
	state: string;
}

/** The review asked somebody for evidence: a school, or whoever holds a role. */
export interface AskedForEvidence extends OfYear {
	kind: 'asked-for-evidence';
	clause: string;
	/** Identifier of the school that is asked; null where a role is. */
	school: string | null;
	role: string | null;
	/** What is asked for. */
	what: string;
	/** ISO date by which it is wanted. */
	due: string;
}

/** A request was answered, or given up. */
export interface ClosedRequest extends OfYear {
	kind: 'closed-request';
	/** Place of the request in the ledger. */
	request: number;
	outcome: 'sent' | 'given-up';
	reason: string;
}

/** The review decided that something is to be done. It enters the register when the review ends. */
export interface DecidedAction extends OfYear {
	kind: 'decided-action';
	/** The promise it is about; null: none in particular. */
	clause: string | null;
	title: string;
	/** Role that leads it. */
	owner: string;
	/** ISO date. */
	due: string;
}

/** The review set a priority for the year that follows. It enters the register when the review ends. */
export interface SetPriority extends OfYear {
	kind: 'set-priority';
	title: string;
	/** Topic code of the agreement; null: none of them. */
	topic: string | null;
	/** Role that leads it. */
	lead: string;
	/** ISO date on which its impact report is due. */
	reportDue: string;
}

/** The review ended; what it decided was taken in as a sheet of the register. */
export interface HeldReview extends OfYear {
	kind: 'held-review';
	/** ISO date of the meeting. */
	date: string;
	/** The upload that brought the decisions into the register; null where there was nothing to enter. */
	register: string | null;
}

/** Something said is no longer meant: an agreement, a request, an action, a priority, a shared link. */
export interface TakenBack extends OfYear {
	kind: 'taken-back';
	/** Its place in the ledger. */
	entry: number;
}

/** Somebody in a role signed a report as it stood. */
export interface SignedOff extends OfYear {
	kind: 'signed-off';
	report: string;
	/** ISO date up to which events were counted. */
	asAt: string;
	role: string;
	/** sha256 of the document that was signed, under which it lies in `sealed/`. */
	document: string;
}

/** A report was sealed as it was signed. The documents lie in `sealed/` under their sha256. */
export interface Sealed extends OfYear {
	kind: 'sealed';
	report: string;
	asAt: string;
	/** ISO date of the sealing. */
	on: string;
	/** sha256 of the document that was signed. */
	document: string;
	/** One document for each audience, since each sees other rows. */
	documents: { audience: string; sha256: string }[];
	/** The uploads its figures rest on. */
	evidence: { upload: string; sha256: string }[];
	agreement: { id: string; version: string; sha256: string };
	rules: string;
	software: string;
	/** The partnership's evidence version then. */
	version: number;
	signed: { role: string; at: string }[];
}

/** A report was opened to whoever has a link. */
export interface Shared extends OfYear {
	kind: 'shared';
	report: string;
	/** ISO date up to which events are counted; null: as it stands on the day on which it is opened. */
	asAt: string | null;
	/** Place of the seal whose document is shown, where it is shown as it was sealed. */
	seal?: number;
	/** Role whose sight the link gives: `public`, `local-authority`, `forum-member`, or `governor` of a school. */
	audience: string;
	/** For a governor's sight: the school. */
	school: string | null;
	/** ISO date after which it opens nothing. */
	expires: string;
	/** sha256 of the secret in the link; the secret itself is nowhere. */
	secret: string;
	/** For whom it was made, as a role. */
	recipient: string;
}

/**
 * The words of something said were erased for good, because they named somebody or should never have
 * been written. That it was said, by which role and when, stays.
 */
export interface WordsErased extends OfYear {
	kind: 'words-erased';
	/** Place in the ledger of what lost its words. */
	entry: number;
	reason: string;
}

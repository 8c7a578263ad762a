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
	/** ISO date on which it was written, where it was entered on another day, as an invented partnership’s words are. */
	on?: string;
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
	/** As of what was written. */
	on?: string;
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

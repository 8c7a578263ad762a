import type { State } from './state.ts';

/** How a promise or figure stood in one version of a report. */
export interface Standing {
	state: State | null;
	/** The state set beside it by decision, where one is. */
	decided: State | null;
	/** As printed. */
	text: string;
}

/** What a sealed report would say otherwise today, as pages show it. */
export interface Changes {
	/** "One promise, 20 figures and two statements have changed since". */
	inShort: string;
	/** All that happened since. */
	causes: Cause[];
	/** Promises whose state is another one. */
	states: ChangedRow[];
	/** Other promises and figures. */
	figures: ChangedRow[];
	/** Tables and charts, with the rows that changed. */
	tables: ChangedTable[];
	/** Those of which no more is said than that they changed. */
	hidden: { label: string; why: string; did: Did }[];
	/** Sentences of the report that are others now, apart from the figures. */
	statements: ChangedStatement[];
	/** "Reading lead wrote “What else might explain it” anew on 3 September 2026." */
	words: string[];
}

/** Sentences at one place, then and now; what may be about few people is left out of both. */
export interface ChangedStatement {
	/** Title of its section. */
	section: string;
	label: string;
	before: string;
	after: string;
	/** True where more changed than is shown. */
	more: boolean;
}

export interface ChangedTable {
	/** Title of its section. */
	section: string;
	title: string;
	rows: { row: string; cells: { column: string; before: string; after: string }[] }[];
	did: Did;
}

export interface ChangedRow {
	/** Title of its section. */
	section: string;
	label: string;
	/** Null where it wasn’t there. */
	before: Standing | null;
	after: Standing | null;
	did: Did;
}

/** An upload or decision, in a sentence, with the upload’s page for those who may open it. */
export interface Cause {
	words: string;
	href: string | null;
}

/** What did it; `certain` is false where it can only be one or more of these. */
export interface Did {
	causes: Cause[];
	certain: boolean;
}

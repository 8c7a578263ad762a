import type { ChartData } from '#lib/charts/kinds.ts';
import type { Figure, MissingSymbol, Unit } from './figure.ts';
import type { Signed } from './signature.ts';
import type { State } from './state.ts';

/** One document, drawn by every writer: page, PDF, Word, Excel, CSV, JSON. No writer computes a figure. */
export interface Report {
	/** Its address and file name: `annual-evaluation`. */
	name: string;
	title: string;
	/** A line above the title: "Annual evaluation, year 1 of 3". */
	kicker: string;
	partnership: { id: string; name: string; sample: boolean };
	agreement: { id: string; title: string };
	/** An academic year, where it isn’t said to be another. */
	year: { id: string; label: string; timeIdentifier?: 'Financial year' };
	/** ISO date. */
	asAt: string;
	/** Of a sealed document, when and by whom it was approved. */
	approved?: string;
	/** For whom figures were protected; exports are stricter than pages (METHOD 7.2). */
	audience: 'partner' | 'export';
	/** One sentence that answers. */
	headline: string;
	/** What must be said before all else, and the page that tells more; on pages alone. */
	first?: { text: string; href: string };
	/** Two or three sentences that follow it. */
	lede: string;
	/** Promises by state, no evidence first; states that count nothing included. */
	counts: { state: State; count: number }[];
	/** What is counted, where that isn’t promises: "Indicators". */
	counted?: string;
	/** What must be read with the counts: what their states say, or which have a decision beside them. */
	countsNote?: string;
	/** What a state says in this report, where that is other than of a promise. */
	stateMeanings?: Partial<Record<State, string>>;
	sections: Section[];
	/** METHOD 12.4's footer, a line each. */
	footer: string[];
	/** Set for a report of two A4 pages: writers for paper set it closely, and what it rests on follows as an annex. */
	compact?: true;
	/** Clauses whose figures it speaks of, where it isn’t about all of them. */
	restsOn?: string[];
	/** Which rows of which spreadsheet stand behind each figure, for the Evidence sheet of a workbook. */
	evidenceRows?: EvidenceRow[];
}

/** The rows of one sheet that were counted for one figure. */
export interface EvidenceRow {
	/** Clause reference: `3.1.1`. */
	clause: string;
	/** What the figure says: "Headteacher Strategic Forum meetings". */
	label: string;
	/** As printed: "5 of 6 meetings". */
	figure: string;
	file: string;
	sheet: string;
	/** As the spreadsheet shows them: "2 to 41, 44". */
	rows: string;
}

export interface Section {
	/** Its anchor: `what-we-agreed`. */
	id: string;
	title: string;
	intro?: string;
	/** Set for what stands behind a compact report: on paper it follows the two pages. */
	annex?: true;
	/** Set for what needs the whole width of a compact report; the sections before it stand side by side. */
	wide?: true;
	blocks: Block[];
}

export type Block = Prose | Commentary | Banner | FigureBlock | Table | ChartBlock | Ledger;

/** Paragraphs and, after them, a list; plain text, no mark-up. */
export interface Prose {
	kind: 'prose';
	heading?: string;
	paragraphs: string[];
	items?: string[];
}

/** What somebody wrote under the figures, or the place where it is still missing. */
export interface Commentary {
	kind: 'commentary';
	/** Its place in the report: `what-else`. */
	id: string;
	heading: string;
	/** What is to be said here, for whoever writes it. */
	asks: string;
	/** True where the report isn’t finished without it (METHOD 12.4). */
	required: boolean;
	/** How far the evidence above it carries, where it is about an outcome (METHOD 2.6). */
	strength?: 0 | 1 | 2 | 3 | 4;
	/** So many characters at most, where the report has so many pages. */
	most?: number;
	/** Null: nobody has written here yet. */
	written: ({ passages: Passage[] } & Signed) | null;
}

/** A paragraph or an item of a list, in runs of plain text. */
export interface Passage {
	kind: 'paragraph' | 'item';
	runs: Run[];
}

export interface Run {
	text: string;
	strong?: boolean;
	/** An address that begins with https:// or http://. */
	href?: string;
}

/** A note that somebody pinned to a point of a chart. */
export interface Pin extends Signed {
	/** What stands at the point and before the note: "1". */
	mark: string;
	/** First cell of the row of the chart’s table. */
	point: string;
	text: string;
}

/** A sentence that must not be missed, such as "Too little was delivered to expect a measurable effect." */
export interface Banner {
	kind: 'banner';
	text: string;
}

/** A figure on a line of its own. */
export interface FigureBlock {
	kind: 'figure';
	id: string;
	label: string;
	figure: Figure;
	note?: string;
}

/** One cell: what is printed and, where it is a number, the number itself for spreadsheets. */
export interface Cell {
	text: string;
	/** Unrounded; percent as 79. */
	number?: number;
	/** What the number counts, in a column that counts different things. */
	unit?: Unit;
	symbol?: MissingSymbol;
	/** The page of its evidence. */
	href?: string;
	state?: State;
	/** A second, quieter line. */
	note?: string;
}

export interface Column {
	key: string;
	label: string;
	/** Set for columns of numbers, which are right-aligned. */
	unit?: Unit;
}

export interface Table {
	kind: 'table';
	id: string;
	/** The caption. */
	title: string;
	subtitle?: string;
	columns: Column[];
	/** Cells in the order of `columns`. The first cell of a row is its header. */
	rows: Cell[][];
	/** True where the last row is the total. */
	total?: boolean;
	/** Set where the empty cells are filled in by hand, on paper: the whole width, and lines to write on. */
	byHand?: true;
	/** Explanations under the table: symbols, definitions. */
	notes: string[];
	source?: Source;
}

/** The line under a chart or table. */
export interface Source {
	/** "Source: 2 registers, 40 rows. As at 31 August 2026. 20 of 20 schools returned." */
	text: string;
	href?: string;
	/** What the link is called, where it doesn’t lead to the rows. */
	leadsTo?: string;
}

export interface ChartBlock {
	kind: 'chart';
	id: string;
	/** States the finding, in ten words or so. */
	title: string;
	/** Measure, unit, who, when, n. */
	subtitle: string;
	/** Says what is seen, in a sentence or two, without repeating the title. */
	alt: string;
	chart: ChartData;
	/** The same figures as a table. */
	table: Table;
	source: Source;
	/** Set where METHOD 2.6 rates the evidence. */
	strength?: { rating: 0 | 1 | 2 | 3 | 4; label: string; reason: string };
	notes?: string[];
	pins?: Pin[];
}

/** The ledger of promises. */
export interface Ledger {
	kind: 'ledger';
	id: string;
	title: string;
	subtitle?: string;
	/** The six half terms over which dots are drawn. */
	halfTerms: { label: string; term: string }[];
	rows: LedgerRow[];
	notes: string[];
}

export interface LedgerRow {
	/** Clause reference: `3.1.1`. */
	ref: string;
	/** The promise in short words. */
	promise: string;
	state: State;
	/** The state that was set beside it by decision. */
	override?: State;
	/** Why, in a sentence. */
	reason: string;
	figure: Figure | null;
	/** Meetings over half terms, where the promise is about meetings. */
	dots?: MeetingDot[];
	/** What would have to be sent, where there is no evidence. */
	wants?: string;
	/** The page of this clause. */
	href: string;
}

/** One meeting on a strip of half terms. `halfTerm` is 1 to 6. */
export interface MeetingDot {
	halfTerm: number;
	/** ISO date. */
	date: string;
	status: 'held' | 'planned' | 'cancelled' | 'postponed';
	label: string;
}

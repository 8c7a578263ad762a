/** Symbols that stand where a number can't (METHOD 4.4, after DfE's analysts' guide). */
export type MissingSymbol = 'z' | 'x' | 'c' | 'low' | 'u';

export const SYMBOL_MEANINGS: Record<MissingSymbol, string> = {
	z: 'not applicable',
	x: 'not available',
	c: 'hidden to protect individuals',
	low: 'rounds to 0, but is not 0',
	u: 'too few to be reliable'
};

/** What a number counts. `percent` is stored as 79, not 0.79 (METHOD 3). */
export type Unit =
	'percent' | 'percentage-points' | 'count' | 'hours' | 'score' | 'pounds' | 'days';

/** Where a figure comes from: how many spreadsheet rows, of which uploads, and the page that lists them. */
export interface Evidence {
	rows: number;
	uploads: string[];
	href?: string;
}

/** A number as people read it, with everything needed to doubt it. */
export interface Figure {
	/** The unrounded value in `unit`, or null where `symbol` stands instead. */
	value: number | null;
	symbol?: MissingSymbol;
	unit: Unit;
	numerator: number | null;
	denominator: number | null;
	/** True where the two are rounded, so that the value is not made from them (METHOD 7.2). */
	rounded?: true;
	/** How many of the expected items sent nothing; null where that can't be known. */
	missing: number | null;
	/** ISO date up to which events were counted. */
	asAt: string;
	/** As printed: "18 of 20 schools (90%)". */
	text: string;
	evidence: Evidence;
}

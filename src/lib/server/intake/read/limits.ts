/** How large a file may be. Past these it is refused with words, before memory or patience run out. */
export interface Limits {
	bytes: number;
	/** Of a file whose text has to be in memory at once. */
	wholeBytes: number;
	rows: number;
	columns: number;
	/** Characters in one cell; Excel itself stops at 32,767. */
	cellLength: number;
	/** Characters in one row; DuckDB’s reader stops at two million bytes. */
	rowLength: number;
}

export const LIMITS: Limits = {
	bytes: 2 * 1024 * 1024 * 1024,
	wholeBytes: 200 * 1024 * 1024,
	rows: 12_000_000,
	columns: 500,
	cellLength: 32_767,
	rowLength: 500_000
};

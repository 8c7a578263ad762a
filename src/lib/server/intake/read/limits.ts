/** How large a file may be. Past these it is refused with words, before memory or patience run out. */
export interface Limits {
	bytes: number;
	rows: number;
	columns: number;
	/** Characters in one cell; Excel itself stops at 32,767. */
	cellLength: number;
	/** Characters in one row; DuckDB’s reader stops at two million bytes. */
	rowLength: number;
}

export const LIMITS: Limits = {
	bytes: 200 * 1024 * 1024,
	rows: 5_000_000,
	columns: 500,
	cellLength: 32_767,
	rowLength: 500_000
};

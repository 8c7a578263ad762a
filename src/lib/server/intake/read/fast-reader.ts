import type { DuckDBConnection } from '@duckdb/node-api';

/** A text file of which everything is known that a reader could guess. */
export interface Csv {
	path: string;
	delimiter: string;
	quote: string;
	/** Lines above the first row. */
	skip: number;
	width: number;
}

/** Reads a file into a temporary table of columns c1, c2 … of the types given, blank cells as null, by DuckDB’s own reader. */
export async function readCsv(
	connection: DuckDBConnection,
	table: string,
	csv: Csv,
	types: string[]
): Promise<void> {
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS FROM ${rowsSql(csv, types)}`);
}

/** Takes a file; gives SQL for its rows, as they stand in it. */
export function rowsSql(csv: Csv, types = textTypes(csv.width)): string {
	const columns = types.map((type, at) => `c${at + 1}: '${type}'`).join(', ');
	return `read_csv(${literal(csv.path)}, auto_detect = false, header = false, skip = ${csv.skip},
		delim = ${literal(csv.delimiter)}, quote = ${literal(csv.quote)}, escape = ${literal(csv.quote)},
		columns = {${columns}},
		nullstr = '', strict_mode = true, null_padding = false, ignore_errors = false)`;
}

/** The types of so many columns of text. */
export function textTypes(width: number): string[] {
	return Array.from({ length: width }, () => 'VARCHAR');
}

/** True for the error with which the reader says that a row is shorter or longer than the others. */
export function isIrregular(error: unknown): boolean {
	return error instanceof Error && /^Invalid Input Error: CSV Error on Line/.test(error.message);
}

/** Takes text; gives it as an SQL literal. */
export function literal(text: string): string {
	const quoted = `'${text.replaceAll("'", "''")}'`;
	// DuckDB takes the character of code 0 for the end of the statement.
	return quoted.includes('\0') ? `(${quoted.replaceAll('\0', "' || chr(0) || '")})` : quoted;
}

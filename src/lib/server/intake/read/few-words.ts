import type { DuckDBConnection } from '@duckdb/node-api';

/** A column with more different cells than this is kept as text. */
const MOST_WORDS = 60_000;
/** DuckDB tells no more columns than this apart in one pass. */
const MOST_COLUMNS = 60;

export interface Rows {
	/** SQL for rows of text cells c1, c2 … */
	sql: string;
	width: number;
	/** The first of them. */
	sample: string[][];
}

/**
 * Takes rows, and a name to begin the names of what is made with; gives a type for each column: where few
 * different things are written, one made of just these, so that a million cells are a million small
 * numbers. Nothing is lost: such a cell reads as the text that it was.
 */
export async function typesOfFewWords(
	connection: DuckDBConnection,
	rows: Rows,
	name: string
): Promise<string[]> {
	const types = Array.from({ length: rows.width }, () => 'VARCHAR');
	const columns = promising(rows);
	if (columns.length === 0) return types;
	const words = `${name}_words`;
	await gatherWords(connection, words, rows.sql, columns);
	for (const [column, place] of await ofFewWords(connection, words, columns)) {
		types[column - 1] = `${name}_c${column}`;
		await makeType(connection, types[column - 1]!, `FROM ${words} WHERE place = ${place}`);
	}
	await connection.run(`DROP TABLE ${words}`);
	return types;
}

// A column of which every other cell is different at the beginning is not worth a look at all of it.
function promising({ width, sample }: Rows): number[] {
	const all = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, at) => at + 1);
	return all.filter((column) => {
		const words = new Set(sample.map((cells) => cells[column - 1]));
		return words.size <= sample.length / 2;
	});
}

/** Makes a table of what is written in columns, once each: `written` and `place`, which tells the column. */
async function gatherWords(
	connection: DuckDBConnection,
	words: string,
	rows: string,
	columns: number[]
): Promise<void> {
	const cells = columns.map((column) => `c${column}`).join(', ');
	const sets = columns.map((column) => `(c${column})`).join(', ');
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${words} AS
		SELECT coalesce(${cells}, '') AS written, grouping_id(${cells}) AS place
		FROM ${rows} GROUP BY GROUPING SETS (${sets})`);
}

/** The columns that turn out to have few words, each with the `place` of its words. */
async function ofFewWords(
	connection: DuckDBConnection,
	words: string,
	columns: number[]
): Promise<[column: number, place: bigint][]> {
	const result = await connection.runAndReadAll(
		`SELECT place::VARCHAR FROM ${words} GROUP BY place HAVING count(*) <= ${MOST_WORDS}`
	);
	const few = new Set(result.getRows().map(([place]) => BigInt(place as string)));
	// `grouping_id` has a bit for each column, the first column’s being the highest: 0 where it is the one looked at.
	const every = (1n << BigInt(columns.length)) - 1n;
	return columns
		.map((column, at): [number, bigint] => [
			column,
			every ^ (1n << BigInt(columns.length - 1 - at))
		])
		.filter(([, place]) => few.has(place));
}

async function makeType(connection: DuckDBConnection, type: string, from: string): Promise<void> {
	await connection.run(`DROP TYPE IF EXISTS ${type}`);
	await connection.run(
		`CREATE TEMP TYPE ${type} AS ENUM (SELECT written ${from} ORDER BY written)`
	);
}

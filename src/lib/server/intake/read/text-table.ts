import type { DuckDBConnection } from '@duckdb/node-api';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { firstBytes } from './decode.ts';
import { isPlain } from './dialect.ts';
import { isIrregular, readCsv, rowsSql, textTypes, type Csv } from './fast-reader.ts';
import { typesOfFewWords } from './few-words.ts';
import type { Head } from './head.ts';
import { LIMITS } from './limits.ts';
import { scan } from './scan.ts';
import { writeTidyCopy } from './tidy-copy.ts';
import type { ReadProblem } from './unreadable.ts';

export { literal } from './fast-reader.ts';

/**
 * The rows below a header, every cell as text: columns c1, c2 …; rowid 0 is the first row. In a large file
 * a column may be of a type made of the few things written in it, which reads as text.
 */
export interface TextTable {
	table: string;
	width: number;
	rows: number;
	/** Columns, 1 for c1, of a type of their own. */
	narrow: number[];
	/** True where a column `beyond` holds what stood to the right of the header’s last cell. */
	beyond: boolean;
	/** Rows of the file, from 1, in which a quotation mark was taken for a character like any other. */
	mended: number[];
}

export interface TextSource {
	path: string;
	head: Head;
	/** Records above the header. */
	skip: number;
	width: number;
}

export interface Loading {
	connection: DuckDBConnection;
	table: string;
	tempFolder: string;
	/** For tests: take the slow way where the fast one would do. */
	slowly?: boolean;
	/** Something will be written into its cells, so that they have to be text. */
	keptAsText?: boolean;
	/** For tests: take the way of a large file, whatever the size. */
	asLarge?: boolean;
	onBytes: (bytes: number) => void;
}

/**
 * Takes a file and where its header stands; loads the rows below as text. A regular UTF-8 file is
 * read in place; any other by way of a tidy copy, so that nothing is guessed twice. Says
 * `not-utf-8` where the bytes turn out not to be what the beginning promised.
 */
export async function loadText(
	source: TextSource,
	loading: Loading
): Promise<TextTable | ReadProblem> {
	const { head, path, skip } = source;
	if (head.encoding === 'utf-8') {
		const found = await scan(path, head.dialect, skip, loading.onBytes);
		if (!found.utf8) return { code: 'not-utf-8' };
		if (found.records - 1 > LIMITS.rows) return { code: 'too-many-rows' };
		// A header that ends before its line does leaves cells beyond it, which only the tidy copy keeps apart.
		const fits = found.width === source.width && simpleAbove(source);
		if (found.certain && fits && isPlain(head.dialect) && !loading.slowly) {
			const text = await inPlace(source, loading, found.records - 1);
			if (text) return text;
		}
	}
	return byTidyCopy(source, loading);
}

// A quoted line break above the header would make its line number differ from its row number.
function simpleAbove({ head, skip }: TextSource): boolean {
	return !head.rows.slice(0, skip).some((row) => row.some((cell) => cell.includes('\n')));
}

/** From as many bytes on, a look at what is written in the columns costs less than it spares. */
const LARGE = 4 * 1024 * 1024;

// Null where the reader disagrees with the scan on what the rows are: then neither is trusted.
async function inPlace(
	{ path, head, skip, width }: TextSource,
	{ connection, table, asLarge, keptAsText }: Loading,
	rows: number
): Promise<TextTable | null> {
	const csv = { path, ...head.dialect, skip: skip + 1, width };
	let types = textTypes(width);
	try {
		if (!keptAsText && (asLarge || head.size >= LARGE))
			types = await narrowTypes(connection, table, csv);
		await readCsv(connection, table, csv, types);
	} catch (error) {
		if (isIrregular(error)) return null;
		throw error;
	}
	if ((await rowsIn(connection, table)) !== rows) return null;
	const narrow = types.flatMap((type, at) => (type === 'VARCHAR' ? [] : [at + 1]));
	return { table, width, rows, narrow, beyond: false, mended: [] };
}

function narrowTypes(connection: DuckDBConnection, table: string, csv: Csv): Promise<string[]> {
	const rows = { sql: rowsSql(csv), width: csv.width, sample: sampleOf(csv) };
	return typesOfFewWords(connection, rows, table);
}

// Good enough to see by whether a column repeats itself: quotation marks are taken for what they look like.
function sampleOf({ path, skip, delimiter }: Csv): string[][] {
	const lines = firstBytes(path, SAMPLE).start.toString().split('\n').slice(skip, -1);
	return lines.map((line) => line.split(delimiter));
}

const SAMPLE = 1 << 18;

async function byTidyCopy(
	{ path, head, skip, width }: TextSource,
	{ connection, table, tempFolder, onBytes }: Loading
): Promise<TextTable | ReadProblem> {
	const copy = join(tempFolder, `${table}.csv`);
	const file = { path, encoding: head.encoding, dialect: head.dialect };
	try {
		const { records, mended, problem } = await writeTidyCopy(
			file,
			{ skip, width, to: copy },
			onBytes
		);
		if (problem) return problem;
		if (records - 1 > LIMITS.rows) return { code: 'too-many-rows' };
		const tidy = {
			path: copy,
			delimiter: ',',
			quote: '"',
			skip: 1,
			width: width + 1
		};
		await readCsv(connection, table, tidy, textTypes(tidy.width));
		await mustHold(connection, table, records - 1);
		await connection.run(`ALTER TABLE ${table} RENAME COLUMN c${width + 1} TO beyond`);
		return { table, width, rows: records - 1, narrow: [], beyond: true, mended };
	} finally {
		rmSync(copy, { force: true });
	}
}

// A reader that loses a row without saying so is the one thing that must never pass.
async function mustHold(connection: DuckDBConnection, table: string, rows: number): Promise<void> {
	const loaded = await rowsIn(connection, table);
	if (loaded !== rows) throw new Error(`${table} holds ${loaded} rows and should hold ${rows}`);
}

async function rowsIn(connection: DuckDBConnection, table: string): Promise<number> {
	const result = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${table}`);
	return Number(result.getRows()[0]?.[0]);
}

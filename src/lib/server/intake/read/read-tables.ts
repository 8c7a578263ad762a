import { readFileSync, statSync } from 'node:fs';
import { oneLineEnd } from './decode.ts';
import { detectDialect, withUsualWidth } from './detect/detect.ts';
import type { Dialect } from './dialect.ts';
import { encodingOf, type Encoding } from './encoding.ts';
import { fileKind } from './kind.ts';
import { fitted, type FittedTable } from './layout/fitted.ts';
import { layOut, type Aside } from './layout/layout.ts';
import { LIMITS } from './limits.ts';
import { recordsOf } from './records/records.ts';
import type { ReadProblem } from './unreadable.ts';

/** A text file as tables of cells, and how it was read. */
export interface TablesRead {
	encoding: Encoding;
	dialect: Dialect;
	tables: FittedTable[];
	/** Rows of no table, counted from 1, with the reason. */
	aside: Aside[];
	/** Rows in which a quotation mark was taken for a character like any other, counted from 1. */
	mended: number[];
}

/**
 * Takes a file, and its encoding and dialect where they are known; gives the tables in it, or why it
 * can’t be read. Recognises and checks nothing, so it is quick.
 */
export function readTables(
	path: string,
	known: { encoding: Encoding; dialect: Dialect } | null = null
): TablesRead | ReadProblem {
	if (statSync(path).size > LIMITS.wholeBytes) return { code: 'too-large-to-show' };
	const bytes = readFileSync(path);
	const kind = known ? 'text' : fileKind(bytes.subarray(0, 1 << 18));
	if (kind !== 'text') return { code: kind };
	const encoding = known?.encoding ?? encodingOf(bytes);
	const text = oneLineEnd(new TextDecoder(encoding).decode(bytes));
	const dialect = known ? withUsualWidth(known.dialect, text) : detectDialect(text);
	return { encoding, ...tablesOf(text, dialect) };
}

/** Takes a text whose lines end in line feeds alone, and its dialect; gives the tables in it. */
export function tablesOf(text: string, dialect: Dialect): Omit<TablesRead, 'encoding'> {
	const records = recordsOf(text, dialect);
	const rows = records.map(({ cells }) => cells);
	const { tables, aside } = layOut(rows);
	const mended = records.flatMap((record, at) => (record.mended ? [at + 1] : []));
	return {
		dialect,
		tables: tables.map((table) => fitted(rows, table)),
		aside: aside.map(({ row, why }) => ({ row: row + 1, why })),
		mended
	};
}

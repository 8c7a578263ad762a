import type { Dialect } from '../dialect.ts';
import { recordsOf, type TextRecord } from '../records/records.ts';
import { candidates } from './candidates.ts';
import { isTelling, kindOf } from './cell-kinds.ts';
import { score } from './score.ts';

/** Of so many records the score is made, of so much text at most. */
const MOST_RECORDS = 400;
const MOST_TEXT = 1 << 16;

/** A table worth the name scores more than this; below, a file has one column. */
const TABLE = 0.1;

/** From here on nobody would look for another delimiter. */
const PLAIN = 0.5;

/**
 * Takes the first lines of a file; gives the dialect by which they look most like a table, each tried
 * and scored. A file that no delimiter divides is read as one column.
 */
export function detectDialect(text: string): Dialect {
	const sample = wholeLines(text);
	let best = { dialect: { delimiter: ',', quote: '"', escape: '"' } as Dialect, score: TABLE };
	for (const [at, round] of candidates(sample).entries()) {
		if (best.score > PLAIN || (at > 0 && isColumn(sample))) break;
		for (const candidate of round) {
			const tried = tryOut(sample, candidate);
			if (tried.score > best.score * SAME) best = tried;
		}
	}
	return best.dialect.usual ? best.dialect : { ...best.dialect, usual: 1 };
}

/** Of two dialects that fit alike, the likelier one came first. */
const SAME = 1.0001;

/** Takes a dialect that was told and the first lines of a file; gives it with the width of most records. */
export function withUsualWidth(dialect: Dialect, text: string): Dialect {
	return withUsual(dialect, recordsOf(wholeLines(text), dialect, MOST_RECORDS));
}

// Times, addresses and the like, one a line, have colons and blanks in them that divide nothing.
function isColumn(sample: string): boolean {
	const lines = sample.split('\n').filter((line) => line.trim() !== '');
	return lines.filter((line) => isTelling(kindOf(line))).length > lines.length / 2;
}

// Read once to see how wide most records are, and again knowing that.
function tryOut(sample: string, candidate: Dialect): { dialect: Dialect; score: number } {
	const first = recordsOf(sample, candidate, MOST_RECORDS);
	const dialect = withUsual(candidate, first);
	const records = first.some(({ mended }) => mended)
		? recordsOf(sample, dialect, MOST_RECORDS)
		: first;
	return { dialect, score: score(records, dialect) };
}

function withUsual(dialect: Dialect, records: TextRecord[]): Dialect {
	const widths = new Map<number, number>();
	for (const { cells } of records)
		if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
	const usual = [...widths].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 1;
	return { ...dialect, usual };
}

function wholeLines(text: string): string {
	if (text.length <= MOST_TEXT) return text;
	const end = text.lastIndexOf('\n', MOST_TEXT);
	return end < 0 ? text.slice(0, MOST_TEXT) : text.slice(0, end + 1);
}

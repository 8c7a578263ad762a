import type { Dialect } from '../dialect.ts';

export const DELIMITERS = [',', ';', '\t', '|', ' ', ':'];

export const QUOTINGS = [
	{ quote: '"', escape: '"' },
	{ quote: '"', escape: '\\' },
	{ quote: "'", escape: "'" },
	{ quote: "'", escape: '\\' }
];

/** One after another, and from the beginning again: files that were stuck together mix theirs. */
export const LINE_ENDS = [['\n'], ['\r\n'], ['\r'], ['\n', '\r\n']];

/** Takes rows; writes them in a dialect, quoting what has to be quoted. */
export function written(rows: string[][], dialect: Dialect, lineEnds: string[]): string {
	return rows
		.map((row, at) => {
			const end = lineEnds[at % lineEnds.length]!;
			return row.map((cell) => quoted(cell, dialect, end)).join(dialect.delimiter) + end;
		})
		.join('');
}

function quoted(cell: string, { delimiter, quote, escape = quote }: Dialect, end: string): string {
	const plain = ![delimiter, quote, escape, '\n', ' '].some((special) => cell.includes(special));
	if (plain && cell !== '') return cell;
	const own = escape === quote ? cell : cell.replaceAll(escape, escape + escape);
	return quote + own.replaceAll(quote, escape + quote).replaceAll('\n', end) + quote;
}

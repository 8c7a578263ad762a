import iconv from 'iconv-lite';
import Papa from 'papaparse';

/** How an office happens to write a spreadsheet. */
export interface Dialect {
	delimiter: ',' | ';';
	encoding: 'utf8' | 'utf8-bom' | 'windows-1252';
	newline: '\n' | '\r\n';
	/** Lines that stand above the header. */
	above: string[];
	/** The sender's own headers, by column. */
	headers: Record<string, string>;
	/** The sender's own words for values, by column. */
	words: Record<string, Record<string, string>>;
	/** 03/09/2025 instead of 2025-09-03. */
	ukDates: boolean;
}

/** The shape that the template asks for. */
export const TIDY: Dialect = {
	delimiter: ',',
	encoding: 'utf8',
	newline: '\n',
	above: [],
	headers: {},
	words: {},
	ukDates: false
};

/** Takes columns, rows and a dialect; gives the bytes of a text file. */
export function sheet(
	columns: readonly string[],
	rows: Partial<Record<string, string>>[],
	dialect: Dialect = TIDY
): Buffer {
	const header = columns.map((column) => dialect.headers[column] ?? column);
	const cells = rows.map((row) =>
		columns.map((column) => inWords(dialect, column, row[column] ?? ''))
	);
	const { delimiter, newline, above } = dialect;
	const table = Papa.unparse([header, ...cells], { delimiter, newline });
	const text = [...above, table, ''].join(newline);
	return encoded(text, dialect.encoding);
}

function inWords({ words, ukDates }: Dialect, column: string, value: string): string {
	const word = words[column]?.[value] ?? value;
	return ukDates ? word.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : word;
}

function encoded(text: string, encoding: Dialect['encoding']): Buffer {
	if (encoding === 'windows-1252') return iconv.encode(text, 'windows-1252');
	return Buffer.from(encoding === 'utf8-bom' ? `\uFEFF${text}` : text, 'utf8');
}

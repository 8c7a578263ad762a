import Papa from 'papaparse';

export interface Dialect {
	delimiter: string;
	quote: string;
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Takes the first lines of a file; gives the delimiter by which most of them fall into the same
 * number of cells, two or more, and the quotation mark in use.
 */
export function guessDialect(sample: string): Dialect {
	const quote = guessQuote(sample);
	const scores = DELIMITERS.map((delimiter) => score(records(sample, { delimiter, quote }, 200)));
	const best = scores.indexOf(Math.max(...scores));
	return { delimiter: DELIMITERS[best] ?? ',', quote };
}

/** Takes text and a dialect; gives the first records as cells, blank lines included. */
export function records(text: string, { delimiter, quote }: Dialect, most: number): string[][] {
	const parsed = Papa.parse<string[]>(text, {
		delimiter,
		quoteChar: quote,
		newline: '\n',
		preview: most
	});
	return parsed.data;
}

// Records of the commonest width, weighed by that width: a comma in a title line wins nothing.
function score(cells: string[][]): number {
	const widths = new Map<number, number>();
	for (const { length } of cells) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
	return Math.max(0, ...[...widths].map(([width, count]) => count * Math.log2(width + 1)));
}

function guessQuote(sample: string): string {
	const single = sample.match(/(^|[,;\t|\n])'[^'\n]*'(?=[,;\t|\r\n]|$)/g)?.length ?? 0;
	return !sample.includes('"') && single > 3 ? "'" : '"';
}

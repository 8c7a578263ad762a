import Papa from 'papaparse';

export interface Dialect {
	delimiter: string;
	quote: string;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Takes the first lines of a file; gives the delimiter and quotation mark that they seem to use. */
export function dialectOf(sample: string): Dialect {
	const quote = quoteOf(sample);
	const scores = DELIMITERS.map((delimiter) => score(records(sample, { delimiter, quote })));
	const best = scores.indexOf(Math.max(...scores));
	return { delimiter: DELIMITERS[best] ?? ',', quote };
}

// Records of the commonest width, weighed by that width: a comma in a title line wins nothing.
function score(cells: string[][]): number {
	const widths = new Map<number, number>();
	for (const { length } of cells) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
	return Math.max(0, ...[...widths].map(([width, count]) => count * Math.log2(width + 1)));
}

function quoteOf(sample: string): string {
	const single = sample.match(/(^|[,;\t|\n])'[^'\n]*'(?=[,;\t|\n]|$)/g)?.length ?? 0;
	return !sample.includes('"') && single > 3 ? "'" : '"';
}

function records(text: string, { delimiter, quote }: Dialect): string[][] {
	return Papa.parse<string[]>(text, { delimiter, quoteChar: quote, newline: '\n', preview: 200 })
		.data;
}

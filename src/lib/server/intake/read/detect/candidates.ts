import type { Dialect } from '../dialect.ts';

/**
 * Takes the first lines of a file; gives the dialects that could be meant, in rounds: a later round is
 * for files of which an earlier one makes no sense.
 */
export function candidates(sample: string): Dialect[][] {
	const rounds = statedDelimiter(sample) ? [[statedDelimiter(sample)!]] : delimitersIn(sample);
	return rounds.map((delimiters) =>
		delimiters.flatMap((delimiter) =>
			quotesIn(sample, delimiter).map((quoting) => ({ delimiter, ...quoting }))
		)
	);
}

/** The first line that Excel writes and heeds: “sep=;”. */
export function statedDelimiter(sample: string): string | null {
	return /^\ufeff?"?sep=(.)"?\n/i.exec(sample)?.[1] ?? null;
}

const USUAL = [',', ';', '\t', '|'];
const WORDLY = [' ', ':'];
const RARE = ['~', '^', '¦', '§', '#', '*', '!', '&', '@', '\x1f', '\x01'];

/** Of several characters: written so on purpose, or a delimiter with a blank for the eye. */
const LONG = ['||', '::', ';;', ',,', '\t\t', '~|~', '|~|', ' | ', ', ', '; '];

function delimitersIn(sample: string): string[][] {
	const here = (delimiter: string) => sample.includes(delimiter);
	const long = LONG.filter((delimiter) => isRule(sample, delimiter));
	return [[...USUAL.filter(here), ...long], WORDLY.filter(here), RARE.filter(here)];
}

// Most lines have it, and a single one of its characters is rare beside it.
function isRule(sample: string, long: string): boolean {
	const core = long.trim() || long[0]!;
	const together = sample.split(long).length - 1;
	const apart = (sample.split(core[0]!).length - 1) / core.length;
	return together >= 2 && together >= apart * 0.6;
}

type Quoting = Pick<Dialect, 'quote' | 'escape'>;

function quotesIn(sample: string, delimiter: string): Quoting[] {
	const quotings: Quoting[] = [];
	for (const quote of ['"', "'"]) {
		if (quote === "'" && !encloses(sample, quote, delimiter)) continue;
		quotings.push({ quote, escape: quote });
		if (sample.includes(`\\${quote}`)) quotings.push({ quote, escape: '\\' });
	}
	if (sample.includes('"')) quotings.push({ quote: '', escape: '' });
	return quotings;
}

// An apostrophe is common within words, so it has to open a cell and close one.
function encloses(sample: string, quote: string, delimiter: string): boolean {
	const opens =
		sample.startsWith(quote) || sample.includes(`\n${quote}`) || sample.includes(delimiter + quote);
	const closes =
		sample.includes(`${quote}\n`) || sample.includes(quote + delimiter) || sample.endsWith(quote);
	return opens && closes;
}

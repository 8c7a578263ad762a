import type { Column, Register } from '#lib/server/datasets/dataset.ts';
import { mark } from '../words.ts';
import type { Meanings } from './key-of-marks.ts';

/** Takes a column of choices; gives what its words mean for certain, by plain word. */
export function wordsOf({ type }: Column): Map<string, string> {
	const words = new Map<string, string>();
	if (type.kind !== 'choice') return words;
	for (const { value, label, synonyms } of type.choices)
		for (const name of [value, label, ...synonyms]) words.set(mark(name), value);
	return words;
}

/** Takes a cell and words that are known; gives true where it looks like a mark of a register. */
export function looksLikeMark(cell: string, words: Map<string, string>): boolean {
	const word = mark(cell);
	return words.has(word) || UNCERTAIN.has(word) || (word.length <= 3 && !/\d/.test(word));
}

/** Takes a cell; gives true where it is a mark that could mean one thing or another. */
export function isUncertain(cell: string): boolean {
	return UNCERTAIN.has(mark(cell));
}

const CROSSES = ['x', '✗', '✘', '×', '✕', '✖', '❌', 'û'];
const UNCERTAIN = new Set([...CROSSES, 'a', '/', '\\', '1', '0', '-', '–', '—', 'o', 'v']);

/**
 * Takes the words that stand as marks, and what is known of them; gives what the others can only mean
 * beside these. A cross beside a tick is an absence; a lone cross may be either, and is left to be asked.
 */
export function certainBeside(
	used: Set<string>,
	known: Map<string, string>,
	{ came, missed, apologised, counted }: Register
): Meanings {
	const open = (word: string) => used.has(word) && !known.has(word);
	const there = new Set([...used].flatMap((word) => known.get(word) ?? []));
	const found: Meanings = {};
	const mean = (word: string, value: string) => {
		found[word] = value;
		there.add(value);
	};
	const someoneCame = () => counted.some((value) => there.has(value));
	const someoneDidNot = () => there.has(missed) || (apologised && there.has(apologised));

	if (open('1') && open('0') && !someoneCame() && !someoneDidNot()) {
		mean('1', came);
		mean('0', missed);
	}
	const crosses = CROSSES.filter(open);
	if (open('/') && !someoneCame() && (someoneDidNot() || crosses.length)) mean('/', came);
	if (someoneCame() && !there.has(missed)) for (const cross of crosses) mean(cross, missed);
	if (open('a') && apologised && there.has(missed) && someoneCame() && !there.has(apologised))
		mean('a', apologised);
	return found;
}

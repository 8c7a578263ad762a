import { mark } from '../words.ts';

/** What marks mean, by plain word: `p` → `present`. */
export type Meanings = Record<string, string>;

/**
 * Takes texts that stand around a table, what words mean, and the marks in it; gives what the texts say
 * that marks mean: “P = present, A = apologies, X – absent”. A mark that is given two meanings has none.
 */
export function keyIn(texts: string[], words: Map<string, string>, used: Set<string>): Meanings {
	const meanings: Meanings = {};
	const twice = new Set<string>();
	for (const [word, value] of texts.flatMap((text) => pairsIn(text, words, used))) {
		if (meanings[word] !== undefined && meanings[word] !== value) twice.add(word);
		meanings[word] = value;
	}
	for (const word of twice) delete meanings[word];
	return meanings;
}

/** Takes a text; gives true where it is a key of marks. */
export function isKey(text: string, words: Map<string, string>, used: Set<string>): boolean {
	return pairsIn(text, words, used).length > 0;
}

type Pair = [word: string, value: string];

const TITLE =
	/^\s*\(?\s*(key|legend|codes?|marks?|symbols?)\b( (of|to|for) [a-z ]+?)?\s*[:=–-]*\s*/i;

function pairsIn(text: string, words: Map<string, string>, used: Set<string>): Pair[] {
	if (text.length > 600) return [];
	const titled = TITLE.test(text);
	const tokens = tokensOf(text.replace(TITLE, ''));
	const pairs: Pair[] = [];
	for (let at = 0; at < tokens.length;) {
		const found = markFirst(tokens, at, words) ?? wordsFirst(tokens, at, words);
		if (found) pairs.push(...found.pairs);
		at = found?.next ?? at + 1;
	}
	// A title such as “Present: 12” is no key; a mark that the table uses, or a title, makes one.
	const told = titled || tokens.includes('=') || pairs.length > 1;
	return told || pairs.some(([word]) => used.has(word)) ? pairs : [];
}

const BETWEEN = /^([=:→–—-]|means|is|for|denotes|stands)$/;
const MOST_WORDS = 4;

function tokensOf(text: string): string[] {
	return text
		.replace(/([=→]|:(?=\s|\S{2}))/g, ' $1 ')
		.replace(/(^|[\s,;])([^\s,;]{1,3})[-–](?=[a-z]{3})/gi, '$1$2 – ')
		.replace(/[()[\]“”"•]/g, ' ')
		.split(/\s+|[,;|.](?=\s|$)/)
		.map((token) => token.trim())
		.filter(Boolean);
}

function markFirst(tokens: string[], at: number, words: Map<string, string>) {
	const word = mark(tokens[at]!);
	if (
		word.length > 4 ||
		(BETWEEN.test(tokens[at]!) && tokens[at + 1] !== '=' && tokens[at + 1] !== ':')
	)
		return null;
	const from = BETWEEN.test(tokens[at + 1] ?? '') ? at + 2 : at + 1;
	const meaning = longest(tokens, from, words);
	return meaning && { pairs: [[word, meaning.value] as Pair], next: meaning.next };
}

function wordsFirst(tokens: string[], at: number, words: Map<string, string>) {
	const meaning = longest(tokens, at, words);
	if (!meaning || mark(tokens[at]!).length < 4) return null;
	const from = BETWEEN.test(tokens[meaning.next] ?? '') ? meaning.next + 1 : meaning.next;
	const word = mark(tokens[from] ?? '');
	const isMark = word !== '' && word.length <= 3 && !/^\d+$/.test(word);
	return isMark ? { pairs: [[word, meaning.value] as Pair], next: from + 1 } : null;
}

// “apologies accepted” before “apologies”; a single letter is a mark and no meaning.
function longest(tokens: string[], from: number, words: Map<string, string>) {
	for (let length = MOST_WORDS; length > 0; length--) {
		const said = tokens.slice(from, from + length);
		const word = mark(said.join(' '));
		const all = said.length === length && said.every((token) => /[a-z]/i.test(token));
		const value = all && word.length > 2 ? words.get(word) : undefined;
		if (value) return { value, next: from + length };
	}
	return null;
}

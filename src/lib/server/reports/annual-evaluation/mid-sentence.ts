import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** Takes words that would open a sentence; gives them as they read on after a colon: only names and codes in capitals keep theirs. */
export function midSentence(words: string, { agreement }: Disclosed): string {
	const isName = agreement.forums.some(({ name }) => words.startsWith(name));
	const isCode = /^[A-Z]{2}/.test(words);
	return isName || isCode ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

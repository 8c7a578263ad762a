/**
 * Takes what is kept by words that people wrote, and a word; gives what is kept under it, or undefined.
 * A school called “constructor” is a school like any other: what every object has of itself isn’t meant.
 */
export function ownOf<T>(kept: Record<string, T> | null | undefined, word: string): T | undefined {
	return kept && Object.hasOwn(kept, word) ? kept[word] : undefined;
}

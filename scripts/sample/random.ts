/** Chance that comes out the same every time, so that the sample's files never change by themselves. */
export interface Chance {
	/** From 0 up to, not including, 1. */
	number(): number;
	/** True with this probability. */
	happens(probability: number): boolean;
	/** The same items in another order. */
	shuffled<T>(items: readonly T[]): T[];
}

/** Takes words that say what is being drawn; gives their own stream of chance (mulberry32, seeded by FNV-1a). */
export function chanceOf(words: string): Chance {
	let state = fnv1a(words);
	const number = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return {
		number,
		happens: (probability) => number() < probability,
		shuffled: (items) =>
			items
				.map((item) => ({ item, at: number() }))
				.sort((a, b) => a.at - b.at)
				.map(({ item }) => item)
	};
}

function fnv1a(words: string): number {
	return [...words].reduce(
		(hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619),
		2166136261
	);
}

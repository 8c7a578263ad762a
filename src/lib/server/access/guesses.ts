const MINUTE = 60_000;

/** How many addresses are remembered at once, so that guessing from many can’t fill the memory. */
const REMEMBERED = 10_000;

/** Counts links that led nowhere, by network address, so that secrets can’t be tried out. Nothing is written down. */
export class Guesses {
	readonly #most: number;
	readonly #misses = new Map<string, { since: number; count: number }>();

	/** How many misses an address has in a minute. */
	constructor(most: number) {
		this.#most = most;
	}

	/** Takes an address and the time (ms); says whether it has missed too often within the minute. */
	tooMany(address: string, now: number): boolean {
		const found = this.#misses.get(address);
		return found !== undefined && now - found.since < MINUTE && found.count >= this.#most;
	}

	/** Takes an address and the time (ms); counts a miss. */
	missed(address: string, now: number): void {
		const found = this.#misses.get(address);
		if (found && now - found.since < MINUTE) found.count += 1;
		else this.#begin(address, now);
	}

	#begin(address: string, now: number): void {
		this.#misses.delete(address);
		this.#misses.set(address, { since: now, count: 1 });
		for (const [oldest] of this.#misses) {
			if (this.#misses.size <= REMEMBERED) return;
			this.#misses.delete(oldest);
		}
	}
}

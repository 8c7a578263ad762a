/** How often a letter is tried before it counts as failed. */
export const MOST_TRIES = 5;

const FIRST_DELAY = 5 * 60_000;

/** Takes how often a letter was tried; gives the milliseconds until the next try: 5 minutes, 20, 80 and 320. */
export function delayAfter(tries: number): number {
	return FIRST_DELAY * 4 ** (tries - 1);
}

/** METHOD 5.7’s sentence, to the letter. */
export const CHOSEN_LOW =
	'Chosen because they were low at the start: some rise is expected anyway.';

/**
 * Takes the correlation of before and after, and the averages at the start of everybody and of those
 * chosen because they were low; gives the rise to expect of them if nothing is done (METHOD 5.7).
 */
export function expectedRise(r: number, everybody: number, chosen: number): number {
	return (1 - r) * (everybody - chosen);
}

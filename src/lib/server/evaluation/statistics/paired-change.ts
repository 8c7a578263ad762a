/** The same people asked yes or no before and after, as counts. */
export interface PairedAnswers {
	both: number;
	onlyAfter: number;
	onlyBefore: number;
	neither: number;
}

/**
 * Takes the table of paired answers; gives the change of the share that says yes, as a proportion, with
 * the two counts that make it, or null for nobody. It has no interval: Newcombe’s paired method is not
 * confirmed by a source that was checked (METHOD 5.2).
 */
export function pairedChange(
	answers: PairedAnswers
): { n: number; change: number; gained: number; lost: number } | null {
	const { both, onlyAfter, onlyBefore, neither } = answers;
	const n = both + onlyAfter + onlyBefore + neither;
	if (n === 0) return null;
	return { n, change: (onlyAfter - onlyBefore) / n, gained: onlyAfter, lost: onlyBefore };
}

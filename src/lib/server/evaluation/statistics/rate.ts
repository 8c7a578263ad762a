/** Takes numerators and denominators; gives sum over sum as percent, never a mean of percentages, or null where nothing is in it (METHOD 5.10). */
export function overallRate(parts: { numerator: number; denominator: number }[]): number | null {
	const numerator = parts.reduce((sum, part) => sum + part.numerator, 0);
	const denominator = parts.reduce((sum, part) => sum + part.denominator, 0);
	return percent(numerator, denominator);
}

/** Takes numerator and denominator; gives percent as 79, or null where either is unknown or the denominator is 0. */
export function percent(numerator: number | null, denominator: number | null): number | null {
	if (numerator === null || !denominator) return null;
	return (100 * numerator) / denominator;
}

/** Takes a count of pupils; gives it to the nearest so many, as files and outsiders see it (METHOD 7.2). */
export function toNearest(count: number | null, step: number): number | null {
	return count === null ? null : Math.round(count / step) * step;
}

/**
 * Takes a figure; gives it to one decimal, half away from zero as it is printed: with more, the counts
 * behind a percentage could be worked out again.
 */
export function toOnePlace(value: number | null): number | null {
	if (value === null) return null;
	const size = Math.round(Math.abs(value) * 10 + 1e-9) / 10;
	return value < 0 && size > 0 ? -size : size;
}

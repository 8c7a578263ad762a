/** Takes a count of pupils; gives it to the nearest so many, as files and outsiders see it (METHOD 7.2). */
export function toNearest(count: number | null, step: number): number | null {
	return count === null ? null : Math.round(count / step) * step;
}

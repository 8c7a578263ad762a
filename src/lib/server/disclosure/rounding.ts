/** From so many on, a percentage has one decimal (METHOD 5). */
const ONE_DECIMAL_FROM = 100;

/** Takes a count of pupils; gives it to the nearest so many, as files and outsiders see it (METHOD 7.2). */
export function toNearest<T extends number | null>(count: T, step: number): T {
	return (count === null ? null : Math.round(count / step) * step) as T;
}

/** Takes a figure; gives it to one decimal, half away from zero as it is printed. */
export function toOnePlace<T extends number | null>(value: T): T {
	return (value === null ? null : percentTo(value, 0.1)) as T;
}

/** Takes a percentage and a step of 0.1, 1, 5 or 10; gives it to the nearest, half away from zero as it is printed. */
export function percentTo(value: number, step: number): number {
	const steps = Math.round(Math.abs(value) / step + 1e-9);
	// Three tenths are 0.3 where they are divided, and 0.30000000000000004 where they are multiplied.
	const size = step < 1 ? steps / Math.round(1 / step) : steps * step;
	return value < 0 && size > 0 ? -size : size;
}

/** Takes the whole of a percentage as it is shown; gives the step that METHOD 5’s decimals are. */
export function stepOf(denominator: number | null): number {
	return denominator !== null && denominator < ONE_DECIMAL_FROM ? 1 : 0.1;
}

/** Takes at least one number; gives their mean. */
export function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Takes at least two numbers; gives the sample standard deviation (n - 1). */
export function standardDeviation(values: number[]): number {
	const middle = mean(values);
	const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1));
}

/** Takes two lists of one length; gives Pearson’s r, or null where either has no spread. */
export function correlation(first: number[], second: number[]): number | null {
	const [mean1, mean2] = [mean(first), mean(second)];
	let [both, only1, only2] = [0, 0, 0];
	first.forEach((value, index) => {
		const [a, b] = [value - mean1, (second[index] ?? NaN) - mean2];
		both += a * b;
		only1 += a * a;
		only2 += b * b;
	});
	return only1 === 0 || only2 === 0 ? null : both / Math.sqrt(only1 * only2);
}

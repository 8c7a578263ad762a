/**
 * Takes degrees of freedom; gives the t beyond which 2.5 per cent of Student’s distribution lies on
 * each side: 2.2622 for 9. Found by halving, because the distribution has no closed inverse.
 */
export function t975(degreesOfFreedom: number): number {
	let low = 0;
	let high = 13;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (bothTails(middle, degreesOfFreedom) > 0.05) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function bothTails(t: number, df: number): number {
	return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** The regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun 26.5.8). */
function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(
		a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b)
	);
	return front / (a * continuedFraction(x, a, b));
}

function continuedFraction(x: number, a: number, b: number): number {
	let value = 1;
	for (let m = 200; m >= 1; m--) {
		value = 1 + coefficient(m, x, a, b) / value;
	}
	return value;
}

function coefficient(m: number, x: number, a: number, b: number): number {
	const k = Math.floor(m / 2);
	return m % 2 === 0
		? (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k))
		: (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
}

/** Stirling’s series, after lifting the argument to where it is exact to 12 places. */
function logGamma(value: number): number {
	let lifted = value;
	let lift = 0;
	while (lifted < 10) lift -= Math.log(lifted++);
	const series = 1 / (12 * lifted) - 1 / (360 * lifted ** 3) + 1 / (1260 * lifted ** 5);
	return lift + (lifted - 0.5) * Math.log(lifted) - lifted + Math.log(2 * Math.PI) / 2 + series;
}

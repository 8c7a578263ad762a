import { didOfOne, oneOf } from './one-of.ts';

/** "1 meeting", "6 meetings"; for nouns with an irregular plural, give both. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${number(count)} ${count === 1 ? one : many}`;
}

/** "18 of 20 schools (90%)"; under six, the fraction alone, because a percentage would say too much (METHOD 5.1). */
export function share(numerator: number, denominator: number, many: string): string {
	const things = denominator === 1 ? oneOf(many) : many;
	const fraction = `${number(numerator)} of ${number(denominator)} ${things}`;
	return denominator < 6 ? fraction : `${fraction} (${percentOf(numerator, denominator)})`;
}

/** The same with what they did: "1 of 1 meeting had its papers sent". */
export function shareThat(
	numerator: number,
	denominator: number,
	{ counts, did }: { counts: string; did: string }
): string {
	return `${share(numerator, denominator, counts)} ${denominator === 1 ? didOfOne(did) : did}`;
}

/** Percent with no decimals under a denominator of 100, otherwise one (METHOD 5). */
export function percentOf(numerator: number, denominator: number): string {
	return `${fixed((100 * numerator) / denominator, denominator < 100 ? 0 : 1)}%`;
}

/** A target as people say it: 80 is "80%", 100 is "all of them". */
export function percentTarget(target: number): string {
	return `${Number(target.toFixed(1))}%`;
}

/** "1,204", "2.5". */
export function number(value: number): string {
	return NUMBER.format(value);
}

// Made once: making one costs more than all else that a finding does.
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A difference with its sign: "+2.4", "−3.0" with a true minus. */
export function signed(value: number, places = 1): string {
	const size = fixed(Math.abs(value), places);
	if (Number(size) === 0) return size;
	return `${value < 0 ? '−' : '+'}${size}`;
}

/** Rounds half away from zero, so that 12.5 is not printed as 12. */
export function fixed(value: number, places: number): string {
	const scale = 10 ** places;
	return ((Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale).toFixed(places);
}

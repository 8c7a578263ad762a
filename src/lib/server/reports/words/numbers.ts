const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

/** Takes a whole number; gives it as running text has it: "five", "12". */
export function inWords(count: number): string {
	return WORDS[count] ?? String(count);
}

/** Takes a sentence; gives it with a capital letter first. */
export function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Takes a count and a noun; gives "one school", "12 schools". */
export function many(count: number, one: string, more = `${one}s`): string {
	return `${inWords(count)} ${count === 1 ? one : more}`;
}

/** Takes a count and a noun; gives what stands after “n =”: "1 school", "20 schools". */
export function numbered(count: number, one: string): string {
	return `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
}

/** Takes a count and its whole; gives "two of five", or "five of 20" where words would be clumsy. */
export function outOf(count: number, whole: number): string {
	return `${count === 0 ? 'none' : inWords(count)} of ${inWords(whole)}`;
}

/** Takes a count and its whole; gives "18 of 20 schools (90%)" (METHOD 12.3). */
export function share(numerator: number, denominator: number, counts: string): string {
	const rate = denominator > 0 ? ` (${percent((100 * numerator) / denominator, denominator)})` : '';
	return `${grouped(numerator)} of ${grouped(denominator)} ${counts}${rate}`;
}

/** Takes a rounded count and whole, and a percentage; gives "about 255 of 420 pupils (60.6%)" (METHOD 7.2). */
export function aboutShare(numerator: number, denominator: number, counts: string, rate: string) {
	return `about ${grouped(numerator)} of ${grouped(denominator)} ${counts} (${rate})`;
}

/**
 * Takes a percentage as 79, what it is of, and where it was rounded, to what; gives "79%", with one decimal
 * where the whole is 100 or more and no rounding took it.
 */
export function percent(value: number, denominator: number | null, nearest?: number): string {
	const isFine = nearest === undefined ? denominator !== null && denominator >= 100 : nearest < 1;
	return `${fixed(value, isFine ? 1 : 0)}%`;
}

/** Takes a number and decimals; gives it rounded half away from zero, with a true minus sign. */
export function fixed(value: number, decimals: number): string {
	const scale = 10 ** decimals;
	const size = Math.round(Math.abs(value) * scale + 1e-9) / scale;
	return (value < 0 && size > 0 ? '−' : '') + grouped(size, decimals);
}

/** Takes a whole number; gives "4,042". */
export function whole(count: number): string {
	return grouped(count, 0);
}

/** Takes things; gives "a", "a and b", "a, b and c". */
export function list(things: string[]): string {
	return things.length < 2
		? things.join('')
		: `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

/** 1,234.5: by hand, because what the platform offers differs from one to the next. */
function grouped(value: number, decimals?: number): string {
	const [whole, fraction] = (
		decimals === undefined ? String(value) : value.toFixed(decimals)
	).split('.');
	const thousands = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction ? `${thousands}.${fraction}` : thousands;
}

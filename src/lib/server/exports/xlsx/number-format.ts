import type { Unit } from '#lib/document/figure.ts';

/** A number and how it is printed, words around it or not. */
export interface Printed {
	text: string;
	number?: number;
}

const PLAIN = /^[+−-]?£?[\d,]+(\.\d+)?\s?(%|percentage points?|hours?|days?)?$/;

/** Takes a printed number; says whether it is a number and its unit, with nothing else around it. */
export function isPlainNumber(text: string): boolean {
	return PLAIN.test(text.trim());
}

/**
 * Takes numbers as printed and their unit; gives the one spreadsheet format that prints them all the same
 * way: as many decimals as the finest of them, the same sign and separators. A percentage is stored as 79,
 * so its sign is in quotes: a bare one would show 7900%.
 */
export function numberFormat(printed: Printed[], unit: Unit | undefined): string {
	const texts = printed.map(({ text }) => text);
	const some = (part: string) => texts.some((text) => text.includes(part));
	const before = some('£') || unit === 'pounds' ? '"£"' : '';
	const after = some('%') || unit === 'percent' ? '"%"' : unitInWords(texts[0] ?? '');
	const body = `${before}${digitsOf(printed)}${after}`;
	const signed = texts.some((text) => text.startsWith('+'));
	return signed ? `"+"${body};"−"${body};${body}` : `${body};"−"${body}`;
}

/** "12 hours" is shown so, and not as 12. */
function unitInWords(text: string): string {
	const words = isPlainNumber(text) ? (/\s?[a-z][a-z ]*$/.exec(text)?.[0] ?? '') : '';
	return words && `"${words}"`;
}

function digitsOf(printed: Printed[]): string {
	const decimals = Math.max(0, ...printed.map(decimalsOf));
	const whole = printed.some(({ text }) => /\d,\d{3}/.test(text)) ? '#,##0' : '0';
	return decimals ? `${whole}.${'0'.repeat(decimals)}` : whole;
}

/** Among words, those of the number that was meant: 8.5 of "9 of 106 (8.5%)". */
function decimalsOf({ text, number }: Printed): number {
	const written = text.match(/\d[\d,]*(\.\d+)?/g) ?? [];
	const meant = isPlainNumber(text) ? written : written.filter((one) => isMeant(one, number));
	return Math.max(0, ...meant.map(decimalsIn));
}

function isMeant(written: string, number = NaN): boolean {
	const off = Math.abs(Number(written.replaceAll(',', '')) - Math.abs(number));
	return off <= 0.5 / 10 ** decimalsIn(written) + 1e-9;
}

function decimalsIn(written: string): number {
	return written.split('.')[1]?.length ?? 0;
}

import type { Unit } from '#lib/document/figure.ts';

const PLAIN = /^[+−-]?£?[\d,]+(\.\d+)?\s?(%|percentage points?|hours?|days?)?$/;

/** Takes a printed number; says whether it is a number and its unit, with nothing else around it. */
export function isPlainNumber(text: string): boolean {
	return PLAIN.test(text.trim());
}

/**
 * Takes a number as printed and its unit; gives the spreadsheet format that prints it the same way:
 * as many decimals, the same sign and separators. A percentage is stored as 79, so its sign is in
 * quotes: a bare one would show 7900%.
 */
export function numberFormat(text: string, unit: Unit | undefined): string {
	const digits = digitsOf(text);
	const before = text.includes('£') || unit === 'pounds' ? '"£"' : '';
	const after = text.includes('%') || unit === 'percent' ? '"%"' : unitInWords(text);
	const body = `${before}${digits}${after}`;
	return text.startsWith('+') ? `"+"${body};"−"${body};${body}` : `${body};"−"${body}`;
}

/** "12 hours" is shown so, and not as 12. */
function unitInWords(text: string): string {
	const words = isPlainNumber(text) ? (/\s?[a-z][a-z ]*$/.exec(text)?.[0] ?? '') : '';
	return words && `"${words}"`;
}

function digitsOf(text: string): string {
	const decimals = isPlainNumber(text) ? (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) : 0;
	const whole = /\d,\d{3}/.test(text) ? '#,##0' : '0';
	return decimals ? `${whole}.${'0'.repeat(decimals)}` : whole;
}

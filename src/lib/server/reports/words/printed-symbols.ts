import { SYMBOL_MEANINGS, type MissingSymbol } from '#lib/document/figure.ts';
import type { Section } from '#lib/document/report.ts';

/** Takes sections of a report; gives the symbols that stand in place of a number somewhere in them, in the order of their list. */
export function printedSymbols(sections: Section[]): MissingSymbol[] {
	const printed = new Set(printedIn(sections));
	return (Object.keys(SYMBOL_MEANINGS) as MissingSymbol[]).filter((symbol) => printed.has(symbol));
}

/** A figure and a cell say by `symbol` why there is no number; most say it in words. */
function printedIn(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	const { symbol, text } = part as Record<string, unknown>;
	const own = typeof symbol === 'string' && symbol === text ? [symbol] : [];
	return [...own, ...Object.values(part).flatMap(printedIn)];
}

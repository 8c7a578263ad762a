import type { ChartBlock, Pin } from './report.ts';
import { signature } from './signature.ts';

/** Takes a chart; gives what is printed under it, a line each: its notes, then what was pinned to its points. */
export function notesUnder({
	notes = [],
	pins = []
}: Pick<ChartBlock, 'notes' | 'pins'>): string[] {
	return [...notes, ...pins.map(pinInWords)];
}

/** Takes a pinned note; gives it in words: "[1] Autumn 2: Half of the schools were closed for snow (forum chair, 3 March 2026)." */
export function pinInWords({ mark, point, text, ...signed }: Pin): string {
	return `[${mark}] ${point}: ${text.replace(/\.$/, '')} (${signature(signed)}).`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from './font-coverage.ts';
import { SANS, SERIF } from './fonts.ts';

/** Stands where a character can't be drawn. */
export const SQUARE = '□';

const FACES = [join(SANS, 'SourceSans3-Regular.ttf'), join(SERIF, 'SourceSerif4-Regular.ttf')];
/** Joiners and choosers of variants: they only mean something between characters that can't be drawn either. */
const INVISIBLE = /\u200d|[\ufe00-\ufe0f]/gu;

let points: Set<number> | undefined;

/**
 * Takes a text; gives it with a square for each character that neither font holds. PDF/UA refuses
 * a whole report for one of them, and an emoji in a commentary must not cost anybody their report.
 */
export function drawable(text: string): string {
	points ??= new Set(FACES.flatMap((face) => [...coverage(readFileSync(face))]));
	const known = points;
	const drawn = (char: string) => /\s/.test(char) || known.has(char.codePointAt(0) ?? 0);
	return [...text.replace(INVISIBLE, '')].map((char) => (drawn(char) ? char : SQUARE)).join('');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { glyphOf, glyphsByCharacter } from './glyphs.ts';
import { tablesOf, viewOf, type Tables } from './sfnt.ts';
import { fontFor } from './subset.ts';

const FONTS = [
	'source-sans/TTF/SourceSans3-Regular.ttf',
	'source-serif/TTF/SourceSerif4-Semibold.ttf'
];

test.each(FONTS)(
	'%s for one sentence: its characters and no other, in a fiftieth of the bytes',
	(name) => {
		const whole = readFileSync(join(PROJECT, 'node_modules', name));
		const font = fontFor('Älter, 5 of 6 (83%)', whole);
		const characters = [...glyphsByCharacter(tablesOf(font)).keys()];
		expect(String.fromCodePoint(...characters)).toBe(' %(),3568eflortÄ');
		expect(font.length).toBeLessThan(whole.length / 50);
	}
);

test.each(FONTS)('%s keeps the width and the outline of every character, for any text', (name) => {
	const font = readFileSync(join(PROJECT, 'node_modules', name));
	const whole = tablesOf(font);
	const drawn = glyphsByCharacter(whole);
	const character = fc.constantFrom(...drawn.keys()).map((code) => String.fromCodePoint(code));
	fc.assert(
		fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
			const few = tablesOf(fontFor(text, font));
			const kept = glyphsByCharacter(few);
			for (const code of [...text].map((char) => char.codePointAt(0)!)) {
				const [before, after] = [drawn.get(code)!, kept.get(code)!];
				expect(widthOf(few, after)).toBe(widthOf(whole, before));
				expect(inkOf(few, after)).toEqual(inkOf(whole, before));
			}
		}),
		{ numRuns: 50 }
	);
});

test('the font that it was made of stays as it was', () => {
	const font = readFileSync(join(PROJECT, 'node_modules', FONTS[0]!));
	const before = Buffer.from(font);
	fontFor('é', font);
	expect(font.equals(before)).toBe(true);
});

function widthOf({ hhea, hmtx }: Tables, glyph: number): number {
	return viewOf(hmtx!).getUint16(Math.min(glyph, viewOf(hhea!).getUint16(34) - 1) * 4);
}

/** The box of an outline and the number of its contours, with those of its parts. */
function inkOf(tables: Tables, glyph: number): unknown {
	const { outline, parts } = glyphOf(tables, glyph);
	return [[...outline.subarray(0, 10)], parts.map((part) => inkOf(tables, part.glyph))];
}

import { glyphOf, glyphsByCharacter, type Glyph } from './glyphs.ts';
import { fontOf, tablesOf, viewOf, type Tables } from './sfnt.ts';

/**
 * Takes a TrueType font and a text; gives the font with the outlines of that text’s characters alone, some
 * ten thousand bytes where the whole font has four hundred thousand. Without hints, kerning or ligatures.
 */
export function fontFor(text: string, font: Uint8Array): Uint8Array {
	const tables = tablesOf(font);
	const drawn = glyphsByCharacter(tables);
	const codes = [...new Set([...text].map((char) => char.codePointAt(0)!))]
		.filter((code) => drawn.has(code))
		.sort((a, b) => a - b);
	const glyphs = new Map<number, Glyph>([[0, glyphOf(tables, 0)]]);
	for (const code of codes) withParts(drawn.get(code)!, tables, glyphs);
	const numbers = new Map([...glyphs.keys()].map((glyph, at) => [glyph, at]));
	const outlines = [...glyphs.values()].map((glyph) => renumbered(glyph, numbers));
	return fontOf({
		...kept(tables, numbers.size),
		...laidOut(outlines),
		hmtx: widths(tables, [...numbers.keys()]),
		cmap: characters(codes.map((code) => [code, numbers.get(drawn.get(code)!)!]))
	});
}

/** A glyph, and whatever it is put together from: an accented letter is its letter and its accent. */
function withParts(glyph: number, tables: Tables, found: Map<number, Glyph>): void {
	if (found.has(glyph)) return;
	const own = glyphOf(tables, glyph);
	found.set(glyph, own);
	for (const part of own.parts) withParts(part.glyph, tables, found);
}

function renumbered({ outline, parts }: Glyph, numbers: Map<number, number>): Uint8Array {
	for (const { at, glyph } of parts) viewOf(outline).setUint16(at, numbers.get(glyph)!);
	return outline;
}

function laidOut(outlines: Uint8Array[]): Tables {
	const ends = outlines.map(({ length }) => Math.ceil(length / 4) * 4);
	const glyf = new Uint8Array(ends.reduce((sum, size) => sum + size, 0));
	const loca = new Uint8Array((outlines.length + 1) * 4);
	let at = 0;
	for (const [index, outline] of outlines.entries()) {
		glyf.set(outline, at);
		at += ends[index]!;
		viewOf(loca).setUint32((index + 1) * 4, at);
	}
	return { glyf, loca };
}

/** How far each glyph carries the pen, and where it begins; the last width holds for all after it. */
function widths({ hhea, hmtx }: Tables, glyphs: number[]): Uint8Array {
	const [from, into] = [viewOf(hmtx!), new Uint8Array(glyphs.length * 4)];
	const measured = viewOf(hhea!).getUint16(34);
	for (const [at, glyph] of glyphs.entries()) {
		const own = glyph < measured;
		viewOf(into).setUint16(at * 4, from.getUint16(Math.min(glyph, measured - 1) * 4));
		const bearing = own ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2;
		viewOf(into).setInt16(at * 4 + 2, from.getInt16(bearing));
	}
	return into;
}

/** One table of format 12, a group a character. */
function characters(pairs: [code: number, glyph: number][]): Uint8Array {
	const table = new Uint8Array(28 + pairs.length * 12);
	const view = viewOf(table);
	const length = table.length - 12;
	for (const [at, value] of [0x1, 0x3000a, 12, 0xc0000, length, 0, pairs.length].entries())
		view.setUint32(at * 4, value);
	for (const [at, [code, glyph]] of pairs.entries())
		for (const [part, value] of [code, code, glyph].entries())
			view.setUint32(28 + at * 12 + part * 4, value);
	return table;
}

/** A picture calls its fonts by the names that it gives them. */
const NAMELESS = Uint8Array.of(0, 0, 0, 0, 0, 6);

/** What says how tall lines are, fitted to fewer glyphs. */
function kept(tables: Tables, glyphs: number): Tables {
	const [head, hhea, maxp, post] = [
		tables.head!.slice(),
		tables.hhea!.slice(),
		tables.maxp!.slice(),
		tables.post!.slice(0, 32)
	];
	viewOf(head).setInt16(50, 1);
	viewOf(hhea).setUint16(34, glyphs);
	viewOf(maxp).setUint16(4, glyphs);
	// Format 3: glyphs without names.
	viewOf(post).setUint32(0, 0x30000);
	return { head, hhea, maxp, post, name: NAMELESS, 'OS/2': tables['OS/2']! };
}

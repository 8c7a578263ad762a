import { viewOf, type Tables } from './sfnt.ts';

/** The outline of one glyph, and the glyphs that it is put together from. */
export interface Glyph {
	outline: Uint8Array;
	/** Where in the outline another glyph is named, and which. */
	parts: { at: number; glyph: number }[];
}

/** Takes a font’s tables; gives the glyph of each character that it draws, by code point. */
export function glyphsByCharacter({ cmap }: Tables): Map<number, number> {
	const view = viewOf(cmap!);
	const subtables = Array.from({ length: view.getUint16(2) }, (_, at) =>
		view.getUint32(8 + at * 8)
	);
	const groups = subtables.find((at) => view.getUint16(at) === 12);
	if (groups === undefined) throw new Error('A font without a cmap of format 12');
	const found = new Map<number, number>();
	for (let at = groups + 16, left = view.getUint32(groups + 12); left > 0; at += 12, left -= 1) {
		const from = view.getUint32(at);
		for (let code = from; code <= view.getUint32(at + 4); code += 1)
			found.set(code, view.getUint32(at + 8) + code - from);
	}
	return found;
}

/** Takes a font’s tables and a glyph; gives its outline without hints, which only the whole font could follow. */
export function glyphOf(tables: Tables, glyph: number): Glyph {
	const outline = tables.glyf!.slice(offset(tables, glyph), offset(tables, glyph + 1));
	if (outline.length === 0) return { outline, parts: [] };
	const contours = viewOf(outline).getInt16(0);
	return contours < 0 ? composite(outline) : { outline: simple(outline, contours), parts: [] };
}

function offset({ head, loca }: Tables, glyph: number): number {
	const long = viewOf(head!).getInt16(50) === 1;
	return long ? viewOf(loca!).getUint32(glyph * 4) : viewOf(loca!).getUint16(glyph * 2) * 2;
}

function simple(outline: Uint8Array, contours: number): Uint8Array {
	const hints = 10 + contours * 2;
	const points = hints + 2 + viewOf(outline).getUint16(hints);
	return Uint8Array.from([...outline.subarray(0, hints), 0, 0, ...outline.subarray(points)]);
}

const WORDS = 0x1;
const SCALED = 0x8;
const MORE = 0x20;
const SCALED_BOTH = 0x40;
const TURNED = 0x80;
const HINTED = 0x100;

function composite(outline: Uint8Array): Glyph {
	const view = viewOf(outline);
	const parts: Glyph['parts'] = [];
	let at = 10;
	for (let more = true; more;) {
		const flags = view.getUint16(at);
		view.setUint16(at, flags & ~HINTED);
		parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
		at += 4 + (flags & WORDS ? 4 : 2) + scaleSize(flags);
		more = (flags & MORE) !== 0;
	}
	return { outline: outline.slice(0, at), parts };
}

function scaleSize(flags: number): number {
	if (flags & SCALED) return 2;
	if (flags & SCALED_BOTH) return 4;
	return flags & TURNED ? 8 : 0;
}

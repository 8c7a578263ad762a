import { guessEncoding } from './encoding.ts';

/** What a file is, by its first bytes and never by its name. */
export type FileKind =
	| 'text'
	| 'empty'
	/** A zipped file: a workbook of today, perhaps. */
	| 'zip'
	/** A compound file: a workbook of before 2007, or one with a password. The oldest ones are bare. */
	| 'compound'
	| 'pdf'
	| 'picture'
	| 'web-page'
	| 'xml'
	| 'unknown';

/** Takes a file’s first bytes; gives what kind of file it is. */
export function fileKind(start: Uint8Array): FileKind {
	if (start.length === 0) return 'empty';
	const known = SIGNATURES.find(({ bytes, at = 0 }) =>
		bytes.every((byte, i) => start[at + i] === byte)
	);
	if (known) return known.kind;
	return looksLikeText(start) ? kindOfText(start) : 'unknown';
}

/** Takes a kind of file; says whether a workbook may be in it, which only its reader can tell. */
export function mayBeWorkbook(kind: FileKind): boolean {
	return ['zip', 'compound', 'xml', 'web-page'].includes(kind);
}

const SIGNATURES: { kind: FileKind; bytes: number[]; at?: number }[] = [
	{ kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
	{ kind: 'compound', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'compound', bytes: [0x09, 0x00, 0x04, 0x00] },
	{ kind: 'compound', bytes: [0x09, 0x02, 0x06, 0x00] },
	{ kind: 'compound', bytes: [0x09, 0x04, 0x06, 0x00] },
	{ kind: 'compound', bytes: [0x09, 0x08, 0x08, 0x00] },
	{ kind: 'compound', bytes: [0x09, 0x08, 0x10, 0x00] },
	{ kind: 'pdf', bytes: [...Buffer.from('%PDF')] },
	{ kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
	{ kind: 'picture', bytes: [...Buffer.from('GIF8')] },
	{ kind: 'picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
	{ kind: 'picture', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
	{ kind: 'picture', bytes: [...Buffer.from('WEBP')], at: 8 },
	{ kind: 'picture', bytes: [...Buffer.from('ftyphei')], at: 4 }
];

// Tab, line feed and carriage return aside, text has no control characters, and zeros in UTF-16 alone.
function looksLikeText(start: Uint8Array): boolean {
	const zeros = guessEncoding(start) === 'utf-8';
	const odd = start.filter((byte) => (byte === 0 ? zeros : byte < 32 && !LAYOUT.includes(byte)));
	return odd.length <= start.length / 100;
}

const LAYOUT = [9, 10, 11, 12, 13, 26];

function kindOfText(start: Uint8Array): FileKind {
	const text = new TextDecoder(guessEncoding(start)).decode(start.subarray(0, 2000)).trimStart();
	if (
		/^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html|head|body|table|meta)\b/is.test(text)
	)
		return 'web-page';
	return /^<\?xml\s/.test(text) ? 'xml' : 'text';
}

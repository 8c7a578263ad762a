/** What a file is, by its first bytes and never by its name. */
export type FileKind = 'text' | 'empty' | 'workbook' | 'old-workbook' | 'pdf' | 'unknown';

/** Takes a file’s first bytes; gives what kind of file it is. */
export function fileKind(start: Uint8Array): FileKind {
	if (start.length === 0) return 'empty';
	const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte));
	if (known) return known.kind;
	return looksLikeText(start) ? 'text' : 'unknown';
}

const SIGNATURES: { kind: FileKind; bytes: number[] }[] = [
	{ kind: 'workbook', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'old-workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] }
];

// Tab, line feed and carriage return aside, text has no control characters; zeros may be UTF-16.
function looksLikeText(start: Uint8Array): boolean {
	const odd = start.filter(
		(byte) => byte > 0 && byte < 32 && ![9, 10, 11, 12, 13, 26].includes(byte)
	);
	return odd.length <= start.length / 100;
}

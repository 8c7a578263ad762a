export type Kind = 'workbook' | 'text' | 'empty' | 'other';

/** Takes a file’s first bytes; gives what it is by them, never by its name. */
export function kindOf(start: Uint8Array): Kind {
	if (start.length === 0) return 'empty';
	if (begins(start, WORKBOOKS)) return 'workbook';
	return begins(start, OTHERS) || isBinary(start) ? 'other' : 'text';
}

/** Zipped ones, and those of before 2007. */
const WORKBOOKS = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];
/** A PDF, pictures, a web page that calls itself a workbook. */
const OTHERS = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '<!DOCTYPE', '<html', '<?xml'];

function begins(start: Uint8Array, signatures: string[]): boolean {
	return signatures.some((signature) =>
		[...signature].every((letter, at) => start[at] === letter.charCodeAt(0))
	);
}

// UTF-16 leaves zeros in every other place; a file with zeros in both is no text.
function isBinary(start: Uint8Array): boolean {
	const zeros = [0, 0] as [number, number];
	start.forEach((byte, at) => {
		if (byte === 0) zeros[(at % 2) as 0 | 1] += 1;
	});
	return Math.min(...zeros) > start.length / 100;
}

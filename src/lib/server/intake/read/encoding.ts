export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Takes a file’s first bytes; gives its encoding as far as they tell: a byte order mark, or the
 * zeros that UTF-16 leaves in English text. Whether the rest is sound UTF-8 is for the scan to say.
 */
export function guessEncoding(start: Uint8Array): Encoding {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
	const [even, odd] = zeros(start);
	const many = Math.min(start.length, ENOUGH) / 5;
	if (odd > many && even < odd / 10) return 'utf-16le';
	if (even > many && odd < even / 10) return 'utf-16be';
	return 'utf-8';
}

/** Takes a file’s first bytes, or all of them; gives the encoding in which they are sound. */
export function encodingOf(bytes: Uint8Array): Encoding {
	const guess = guessEncoding(bytes);
	if (guess !== 'utf-8') return guess;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return 'utf-8';
	} catch {
		// Not sound UTF-8: in an English office that means Windows’ own encoding.
		return 'windows-1252';
	}
}

/** So many bytes tell enough. */
const ENOUGH = 1 << 16;

function zeros(start: Uint8Array): [even: number, odd: number] {
	const count = [0, 0] as [number, number];
	const end = Math.min(start.length, ENOUGH);
	for (let at = 0; at < end; at += 1) if (start[at] === 0) count[(at % 2) as 0 | 1] += 1;
	return count;
}

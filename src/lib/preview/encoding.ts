export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Takes a file’s first bytes; gives its encoding as far as they tell, the way the server decides it. */
export function encodingOf(start: Uint8Array): Encoding {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
	const [even, odd] = [zeros(start, 0), zeros(start, 1)];
	const many = start.length / 5;
	if (odd > many && even < odd / 10) return 'utf-16le';
	if (even > many && odd < even / 10) return 'utf-16be';
	return isUtf8(start) ? 'utf-8' : 'windows-1252';
}

// English text in UTF-16 leaves a zero beside each letter.
function zeros(bytes: Uint8Array, from: 0 | 1): number {
	let count = 0;
	for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) count += 1;
	return count;
}

function isUtf8(start: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
		return true;
	} catch {
		// Not sound UTF-8: in an English office that means Windows’ own encoding.
		return false;
	}
}

import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { Encoding } from './encoding.ts';

/** Takes a file; gives its first bytes, all of them where it is small, and its size. */
export function firstBytes(path: string, most: number): { start: Buffer; size: number } {
	const file = openSync(path, 'r');
	try {
		const start = Buffer.alloc(most);
		const length = readSync(file, start, 0, most, 0);
		return { start: start.subarray(0, length), size: statSync(path).size };
	} finally {
		closeSync(file);
	}
}

/**
 * Takes a file, its encoding and who wants to know of progress; gives its text piece by piece, every
 * line ending in a line feed alone: files that were stuck together mix their line ends.
 */
export async function* textOf(
	path: string,
	encoding: Encoding,
	onBytes: (bytes: number) => void
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	let open = '';
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
		onBytes(chunk.length);
		const text = open + decoder.decode(chunk, { stream: true });
		// A carriage return at the very end may be half of a line end.
		open = text.endsWith('\r') ? '\r' : '';
		yield oneLineEnd(open ? text.slice(0, -1) : text);
	}
	yield oneLineEnd(open + decoder.decode());
}

/** Takes text; gives it with line feeds alone at the ends of lines. */
export function oneLineEnd(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

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

/** Takes a file, its encoding and who wants to know of progress; gives its text piece by piece. */
export async function* textOf(
	path: string,
	encoding: Encoding,
	onBytes: (bytes: number) => void
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
		onBytes(chunk.length);
		yield decoder.decode(chunk, { stream: true });
	}
	yield decoder.decode();
}

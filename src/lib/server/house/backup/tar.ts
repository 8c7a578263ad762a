import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

const BLOCK = 512;

/** A file to put into an archive: bytes at hand, or the path where they lie. */
export type Member = { name: string } & ({ bytes: Buffer } | { path: string });

/** Takes members; gives the bytes of a tar archive (POSIX ustar), one piece after another. */
export async function* packTar(members: AsyncIterable<Member>): AsyncGenerator<Buffer> {
	for await (const member of members) {
		const size = 'bytes' in member ? member.bytes.length : (await stat(member.path)).size;
		yield header(member.name, size);
		if ('bytes' in member) yield member.bytes;
		else yield* createReadStream(member.path);
		yield Buffer.alloc(padding(size));
	}
	yield Buffer.alloc(2 * BLOCK);
}

/** What an archive turned out not to be. */
export class NotAnArchive extends Error {}

/** Takes the bytes of a tar archive; gives each member with its bytes, to be read before the next. */
export async function* unpackTar(
	stream: AsyncIterable<Buffer>
): AsyncGenerator<{ name: string; bytes: AsyncIterable<Buffer> }> {
	const reader = new Reader(stream);
	for (;;) {
		const block = await reader.exactly(BLOCK);
		if (block.every((byte) => byte === 0)) return;
		if (block.toString('latin1', 257, 262) !== 'ustar') throw new NotAnArchive('not a tar archive');
		const size = parseInt(text(block, 124, 12), 8);
		yield { name: text(block, 0, 100), bytes: reader.next(size) };
		await reader.exactly(padding(size));
	}
}

function header(name: string, size: number): Buffer {
	const block = Buffer.alloc(BLOCK);
	block.write(name, 0, 100);
	block.write('0000600\0', 100);
	block.write('0000000\0', 108);
	block.write('0000000\0', 116);
	block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
	block.write('00000000000\0', 136);
	block.write('        0', 148);
	block.write('ustar\x0000', 257);
	const sum = block.reduce((sum, byte) => sum + byte, 0);
	block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	return block;
}

function padding(size: number): number {
	return (BLOCK - (size % BLOCK)) % BLOCK;
}

function text(block: Buffer, start: number, length: number): string {
	return block.toString('utf8', start, start + length).replace(/\0.*$/s, '');
}

/** Gives so many bytes of a stream, then so many more. */
class Reader {
	readonly #chunks: AsyncIterator<Buffer>;
	#rest: Buffer = Buffer.alloc(0);

	constructor(stream: AsyncIterable<Buffer>) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}

	async exactly(size: number): Promise<Buffer> {
		const pieces: Buffer[] = [];
		for await (const piece of this.next(size)) pieces.push(piece);
		return Buffer.concat(pieces);
	}

	async *next(size: number): AsyncGenerator<Buffer> {
		for (let left = size; left > 0;) {
			if (this.#rest.length === 0) await this.#more();
			const piece = this.#rest.subarray(0, left);
			this.#rest = this.#rest.subarray(piece.length);
			left -= piece.length;
			yield piece;
		}
	}

	async #more(): Promise<void> {
		const { value, done } = await this.#chunks.next();
		if (done) throw new NotAnArchive('it ends too early');
		this.#rest = value;
	}
}

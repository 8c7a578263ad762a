import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file that has arrived whole and is on the disk, but is nobody's upload yet. */
export interface Incoming {
	path: string;
	sha256: string;
	bytes: number;
}

/** A file that was not taken in, and why, for the person who sent it. */
export interface Refused {
	refused: string;
}

/** Names this copy of the code is using now, so that sweeping spares them. Shared by every copy in the process. */
const inUse: Set<string> = ((globalThis as Record<string, unknown>).accordNamesInUse ??=
	new Set<string>()) as Set<string>;

/**
 * Takes a stream and the most bytes it may have; writes it to `folder` while hashing it, and gives the
 * file once it is safely on the disk.
 */
export async function takeIn(
	stream: AsyncIterable<Uint8Array>,
	folder: string,
	limit: number
): Promise<Incoming | Refused> {
	await mkdir(folder, { recursive: true });
	const path = join(folder, claimName());
	const file = await open(path, 'wx');
	try {
		const taken = await write(stream, file, limit);
		if ('refused' in taken) await drop({ path });
		return 'refused' in taken ? taken : { path, ...taken };
	} catch (error) {
		await drop({ path });
		throw error;
	} finally {
		await file.close();
	}
}

/** Removes a file that came in and is not wanted, and whatever stood under its name. */
export async function drop({ path }: { path: string }): Promise<void> {
	await rm(path, { force: true, recursive: true });
	releaseName(path);
}

/** A name that says which process it belongs to: `4211-9f3c…`. */
export function claimName(): string {
	const name = `${process.pid}-${randomBytes(8).toString('hex')}`;
	inUse.add(name);
	return name;
}

/** Says that this process is done with a claimed name. */
export function releaseName(path: string): void {
	inUse.delete(basename(path));
}

/** Removes from `folder` what processes that are gone left there. */
export function sweepDead(folder: string): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder))
		if (!belongsToTheLiving(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Chunks are small and come one by one; they are written as many at a time as make up this many bytes. */
const PIECE = 1 << 20;

async function write(
	stream: AsyncIterable<Uint8Array>,
	file: FileHandle,
	limit: number
): Promise<Omit<Incoming, 'path'> | Refused> {
	const hash = createHash('sha256');
	let bytes = 0;
	for await (const chunks of inPieces(stream)) {
		for (const chunk of chunks) bytes += chunk.byteLength;
		if (bytes > limit) return { refused: tooLarge(limit) };
		// The disk is busy while we hash.
		const writing = writeAll(file, chunks);
		for (const chunk of chunks) hash.update(chunk);
		await writing;
	}
	await file.sync();
	return { sha256: hash.digest('hex'), bytes };
}

async function* inPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
	let piece: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		piece.push(chunk);
		size += chunk.byteLength;
		if (size < PIECE) continue;
		yield piece;
		piece = [];
		size = 0;
	}
	if (piece.length > 0) yield piece;
}

// Unlike `write`, `writeFile` goes on until all is written.
async function writeAll(file: FileHandle, chunks: Uint8Array[]): Promise<void> {
	await file.writeFile(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
}

/** Takes a limit in bytes; gives what a sender is told whose file is larger. */
export function tooLarge(limit: number): string {
	const most = `${Math.round(limit / 1024 / 1024).toLocaleString('en-GB')} MB`;
	return `This file is larger than the ${most} that can be taken in at once. Split it, for example by term, and send the parts one after another.`;
}

function belongsToTheLiving(name: string): boolean {
	const pid = Number(name.split('-')[0]);
	if (!Number.isInteger(pid) || pid <= 0) return false;
	return pid === process.pid ? inUse.has(name) : isAlive(pid);
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// EPERM: it lives, and belongs to somebody else.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

import { crc32, inflateRawSync } from 'node:zlib';
import type { ReadProblem } from '../unreadable.ts';
import { CAPS } from './caps.ts';

/** A part of a zipped file, as its directory states it. */
interface Entry {
	name: string;
	encrypted: boolean;
	method: number;
	crc: number;
	packed: Buffer;
	size: number;
}

/** Takes a zipped file; gives the names of its parts and a way to unpack those that are wanted. */
export function openZip(file: Buffer): Zip | ReadProblem {
	try {
		const entries = entriesOf(file);
		if (!entries) return { code: 'workbook-damaged' };
		if (entries.length > CAPS.parts) return { code: 'workbook-too-large' };
		return new Zip(entries, file.length);
	} catch (error) {
		// A directory that points outside the file.
		if (error instanceof RangeError) return { code: 'workbook-damaged' };
		throw error;
	}
}

export class Zip {
	readonly names: string[];
	readonly #entries: Entry[];
	readonly #packedBytes: number;

	constructor(entries: Entry[], packedBytes: number) {
		this.names = entries.map(({ name }) => name);
		this.#entries = entries;
		this.#packedBytes = packedBytes;
	}

	/** Unpacks the parts that are wanted, and stops as soon as they come to more than is allowed. */
	unpack(wanted: (name: string) => boolean): Map<string, Buffer> | ReadProblem {
		const parts = new Map<string, Buffer>();
		let left = Math.min(
			CAPS.unpackedBytes,
			Math.max(CAPS.ratioFrom, CAPS.ratio * this.#packedBytes)
		);
		for (const entry of this.#entries.filter(({ name }) => wanted(name))) {
			const part = unpacked(entry, left);
			if ('code' in part) return part;
			// Two parts of one name: which is meant, nobody can say.
			if (parts.has(entry.name)) return { code: 'workbook-damaged' };
			parts.set(entry.name, part);
			left -= part.length;
		}
		return parts;
	}
}

function unpacked(
	{ encrypted, method, packed, size, crc }: Entry,
	left: number
): Buffer | ReadProblem {
	if (encrypted) return { code: 'password-protected' };
	if (size > left) return { code: 'workbook-too-large' };
	try {
		const part = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left + 1 });
		return crc32(part) === crc ? part : { code: 'workbook-damaged' };
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'ERR_BUFFER_TOO_LARGE') return { code: 'workbook-too-large' };
		if (code.startsWith('Z_')) return { code: 'workbook-damaged' };
		throw error;
	}
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

function entriesOf(file: Buffer): Entry[] | null {
	const end = file.lastIndexOf(END);
	if (end < 0) return null;
	const count = file.readUInt16LE(end + 10);
	const entries: Entry[] = [];
	for (let at = file.readUInt32LE(end + 16), i = 0; i < count; i += 1) {
		if (file.readUInt32LE(at) !== ENTRY) return null;
		const nameLength = file.readUInt16LE(at + 28);
		const packed = packedBytes(file, at);
		if (!packed) return null;
		entries.push({
			name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
			encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
			method: file.readUInt16LE(at + 10),
			crc: file.readUInt32LE(at + 16),
			size: file.readUInt32LE(at + 24),
			packed
		});
		at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
	return entries;
}

function packedBytes(file: Buffer, at: number): Buffer | null {
	const local = file.readUInt32LE(at + 42);
	if (file.readUInt32LE(local) !== LOCAL) return null;
	const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
	const to = from + file.readUInt32LE(at + 20);
	return to <= file.length ? file.subarray(from, to) : null;
}

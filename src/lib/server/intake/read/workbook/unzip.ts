import { crc32, inflateRawSync } from 'node:zlib';
import { CAPS } from './caps.ts';
import { Stumbled } from './stumbled.ts';

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
export function openZip(file: Buffer): Zip {
	try {
		const entries = entriesOf(file);
		if (entries.length > CAPS.parts) throw new Stumbled('workbook-too-large');
		return new Zip(entries, file.length);
	} catch (error) {
		// A directory that points outside the file.
		if (error instanceof RangeError) throw new Stumbled('workbook-damaged');
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
	unpack(wanted: (name: string) => boolean): Map<string, Buffer> {
		const parts = new Map<string, Buffer>();
		let left = Math.min(
			CAPS.unpackedBytes,
			Math.max(CAPS.ratioFrom, CAPS.ratio * this.#packedBytes)
		);
		for (const entry of this.#entries.filter(({ name }) => wanted(name))) {
			const part = unpacked(entry, left);
			// Two parts of one name: which is meant, nobody can say.
			if (parts.has(entry.name)) throw new Stumbled('workbook-damaged');
			parts.set(entry.name, part);
			left -= part.length;
		}
		return parts;
	}
}

function unpacked({ encrypted, method, packed, size, crc }: Entry, left: number): Buffer {
	if (encrypted) throw new Stumbled('password-protected');
	if (size > left) throw new Stumbled('workbook-too-large');
	try {
		const part = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left + 1 });
		if (crc32(part) !== crc) throw new Stumbled('workbook-damaged');
		return part;
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'ERR_BUFFER_TOO_LARGE') throw new Stumbled('workbook-too-large');
		if (code.startsWith('Z_')) throw new Stumbled('workbook-damaged');
		throw error;
	}
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

function entriesOf(file: Buffer): Entry[] {
	const end = file.lastIndexOf(END);
	if (end < 0) throw new Stumbled('workbook-damaged');
	const count = file.readUInt16LE(end + 10);
	const entries: Entry[] = [];
	for (let at = file.readUInt32LE(end + 16), i = 0; i < count; i += 1) {
		if (file.readUInt32LE(at) !== ENTRY) throw new Stumbled('workbook-damaged');
		const nameLength = file.readUInt16LE(at + 28);
		entries.push({
			name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
			encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
			method: file.readUInt16LE(at + 10),
			crc: file.readUInt32LE(at + 16),
			size: file.readUInt32LE(at + 24),
			packed: packedBytes(file, at)
		});
		at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
	return entries;
}

function packedBytes(file: Buffer, at: number): Buffer {
	const local = file.readUInt32LE(at + 42);
	if (file.readUInt32LE(local) !== LOCAL) throw new Stumbled('workbook-damaged');
	const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
	const to = from + file.readUInt32LE(at + 20);
	if (to > file.length) throw new Stumbled('workbook-damaged');
	return file.subarray(from, to);
}

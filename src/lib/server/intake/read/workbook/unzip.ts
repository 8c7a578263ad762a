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
		return new Zip(entriesOf(file), file.length);
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
	if (method !== STORED && method !== DEFLATED) throw new Stumbled('workbook-damaged');
	try {
		const part = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: left + 1 });
		if (crc32(part) !== crc) throw new Stumbled('workbook-damaged');
		return part;
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'ERR_BUFFER_TOO_LARGE') throw new Stumbled('workbook-too-large');
		if (code.startsWith('Z_')) throw new Stumbled('workbook-damaged');
		throw error;
	}
}

const STORED = 0;
const DEFLATED = 8;

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_64 = 0x06064b50;
/** Stands where a number has no room and is found in another place. */
const ELSEWHERE = 0xffffffff;

function entriesOf(file: Buffer): Entry[] {
	const entries: Entry[] = [];
	let { at, count } = directoryOf(file);
	for (; count > 0; count -= 1) {
		if (file.readUInt32LE(at) !== ENTRY) throw new Stumbled('workbook-damaged');
		entries.push(entryAt(file, at));
		if (entries.length > CAPS.parts) throw new Stumbled('workbook-too-large');
		const lengths = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
		at += 46 + lengths.reduce((sum, length) => sum + length, 0);
	}
	return entries;
}

// Files of any size may be written the way that is meant for those over four gigabytes.
function directoryOf(file: Buffer): { at: number; count: number } {
	const end = file.lastIndexOf(END);
	if (end < 0 || end + 22 > file.length) throw new Stumbled('workbook-damaged');
	const [count, at] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 16)];
	if (count !== 0xffff && at !== ELSEWHERE) return { at, count };
	const end64 = Number(file.readBigUInt64LE(end - 20 + 8));
	if (file.readUInt32LE(end64) !== END_64) throw new Stumbled('workbook-damaged');
	const number = (field: number) => Number(file.readBigUInt64LE(end64 + field));
	return { at: number(48), count: number(32) };
}

function entryAt(file: Buffer, at: number): Entry {
	const nameEnd = at + 46 + file.readUInt16LE(at + 28);
	const more = file.subarray(nameEnd, nameEnd + file.readUInt16LE(at + 30));
	const [size, length, local] = numbersOf(file, at, more);
	return {
		name: file.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
		encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
		method: file.readUInt16LE(at + 10),
		crc: file.readUInt32LE(at + 16),
		size,
		packed: packedBytes(file, local, length)
	};
}

function numbersOf(file: Buffer, at: number, more: Buffer): [number, number, number] {
	const wide = wideNumbers(more);
	return [24, 20, 42].map((field) => {
		const number = file.readUInt32LE(at + field);
		return number === ELSEWHERE ? (wide.shift() ?? number) : number;
	}) as [number, number, number];
}

function wideNumbers(more: Buffer): number[] {
	for (let at = 0; at + 4 <= more.length; at += 4 + more.readUInt16LE(at + 2)) {
		if (more.readUInt16LE(at) !== 1) continue;
		const field = more.subarray(at + 4, at + 4 + more.readUInt16LE(at + 2));
		return Array.from({ length: Math.floor(field.length / 8) }, (_, i) =>
			Number(field.readBigUInt64LE(i * 8))
		);
	}
	return [];
}

function packedBytes(file: Buffer, local: number, length: number): Buffer {
	if (file.readUInt32LE(local) !== LOCAL) throw new Stumbled('workbook-damaged');
	const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
	if (from + length > file.length) throw new Stumbled('workbook-damaged');
	return file.subarray(from, from + length);
}

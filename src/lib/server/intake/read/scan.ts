import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Dialect } from './dialect.ts';
import { LIMITS } from './limits.ts';

/** What one pass over the bytes found out, the header row and all below it. */
export interface Scan {
	utf8: boolean;
	/** From the header row on, the header included. */
	records: number;
	/** Cells of the first record, empty ones at its end included. */
	width: number;
	/** No record or cell too long, no blank line, quotes and line ends as they should be; what has quotes is as wide as the header. */
	certain: boolean;
}

const LF = 10;
const CR = 13;

/**
 * Takes a UTF-8 file, its dialect and how many lines stand above the header; gives whether it is so
 * regular that a fast reader can be trusted with it. Reads in pieces, so size doesn’t matter.
 */
export async function scan(
	path: string,
	dialect: Dialect,
	skip: number,
	onBytes: (bytes: number) => void
): Promise<Scan> {
	const machine = new Machine(dialect, skip);
	let carried: Buffer = Buffer.alloc(0);
	let utf8 = true;
	for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
		const chunk = carried.length ? Buffer.concat([carried, piece]) : (piece as Buffer);
		const whole = wholeCharacters(chunk);
		carried = Buffer.from(chunk.subarray(whole));
		utf8 &&= isUtf8(chunk.subarray(0, whole));
		machine.take(chunk, whole);
		onBytes(piece.length);
		if (!utf8) break;
	}
	utf8 &&= carried.length === 0;
	return { utf8, ...machine.finish() };
}

// Where the last character of a piece is cut in two, it waits for the next piece.
function wholeCharacters(chunk: Buffer): number {
	for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
		const byte = chunk[chunk.length - back]!;
		if ((byte & 0xc0) === 0x80) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return length > back ? chunk.length - back : chunk.length;
	}
	return chunk.length;
}

/** Walks through records byte by byte; the one place where speed is worth a long function. */
class Machine {
	records = 0;
	certain = true;
	crlf: boolean | null = null;
	skip: number;
	delimiter: number;
	quote: number;
	/** Delimiters in this record, and in the header. */
	delimiters = 0;
	wanted = -1;
	/** Bytes of this record and of this cell so far. */
	recordBytes = 0;
	cellBytes = 0;
	quoted = false;
	/** Just behind a quotation mark within a quoted cell: it ends the cell or doubles. */
	closing = false;
	afterCr = false;
	/** 1 for the few bytes that mean something; all others are passed over. */
	special = new Uint8Array(256);

	constructor({ delimiter, quote }: Dialect, skip: number) {
		this.delimiter = delimiter.charCodeAt(0);
		this.quote = quote.charCodeAt(0);
		this.skip = skip;
		for (const byte of [LF, CR, this.delimiter, this.quote]) this.special[byte] = 1;
	}

	take(chunk: Buffer, length: number): void {
		if (!this.certain) return;
		let at = 0;
		while (this.skip > 0) {
			const end = chunk.indexOf(LF, at);
			if (end < 0 || end >= length) return;
			at = end + 1;
			this.skip -= 1;
		}
		if (this.isPlain(chunk, at, length)) this.stride(chunk, at, length);
		else this.walk(chunk, at, length);
	}

	isPlain(chunk: Buffer, from: number, length: number): boolean {
		const within = (at: number) => at >= 0 && at < length;
		if (this.quoted || this.afterCr) return false;
		return !within(chunk.indexOf(this.quote, from)) && !within(chunk.indexOf(CR, from));
	}

	/** Without quotation marks and carriage returns a line is a record. Its cells are for the fast reader to count. */
	stride(chunk: Buffer, from: number, length: number): void {
		const first = chunk.indexOf(LF, from);
		const last = chunk.lastIndexOf(LF, length - 1);
		if (first < 0 || first >= last) return this.walk(chunk, from, length);
		this.walk(chunk, from, first + 1);
		for (let at = first + 1; at <= last;) {
			const end = chunk.indexOf(LF, at);
			if (end === at || end - at > LIMITS.cellLength) this.walk(chunk, at, end + 1);
			else this.records += 1;
			at = end + 1;
		}
		this.walk(chunk, last + 1, length);
	}

	walk(chunk: Buffer, from: number, length: number): void {
		const { delimiter, quote, special } = this;
		let { quoted, closing, afterCr, delimiters } = this;
		let record = from - this.recordBytes;
		let cell = from - this.cellBytes;
		for (let at = from; at < length; at += 1) {
			const byte = chunk[at]!;
			if (special[byte] === 0 && !closing && !afterCr) continue;
			if (quoted) {
				if (!closing) {
					if (byte === quote) closing = true;
					continue;
				}
				closing = false;
				if (byte === quote) continue;
				quoted = false;
				if (byte !== delimiter && byte !== LF && byte !== CR) this.certain = false;
			}
			if (byte === LF) {
				if (at - cell > LIMITS.cellLength || at - record > LIMITS.rowLength) this.certain = false;
				this.endRecord(at - record - (afterCr ? 1 : 0), afterCr, delimiters);
				delimiters = 0;
				record = cell = at + 1;
				afterCr = false;
			} else if (afterCr) {
				this.certain = false;
				afterCr = false;
			} else if (byte === CR) {
				afterCr = true;
			} else if (byte === delimiter) {
				if (at - cell > LIMITS.cellLength) this.certain = false;
				delimiters += 1;
				cell = at + 1;
			} else if (byte === quote) {
				if (at === cell) quoted = true;
				else this.certain = false;
			}
		}
		Object.assign(this, { quoted, closing, afterCr, delimiters });
		this.recordBytes = length - record;
		this.cellBytes = length - cell;
	}

	endRecord(bytes: number, crlf: boolean, delimiters: number): void {
		this.records += 1;
		if (this.wanted < 0) this.wanted = delimiters;
		this.crlf ??= crlf;
		if (bytes === 0 || delimiters !== this.wanted || crlf !== this.crlf) this.certain = false;
	}

	finish(): Omit<Scan, 'utf8'> {
		if (this.quoted && !this.closing) this.certain = false;
		if (this.afterCr) this.certain = false;
		if (this.recordBytes > 0) this.endRecord(this.recordBytes, this.crlf ?? false, this.delimiters);
		return { records: this.records, width: this.wanted + 1, certain: this.certain };
	}
}

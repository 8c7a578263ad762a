/** The tables of a TrueType font by their tags. */
export type Tables = Record<string, Uint8Array>;

const HEADER = 12;
const RECORD = 16;

/** Takes a TrueType font; gives its tables. */
export function tablesOf(file: Uint8Array): Tables {
	// A file comes as Node’s own kind of bytes, of which a slice is no copy.
	const font = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
	const view = viewOf(font);
	const records = Array.from({ length: view.getUint16(4) }, (_, at) => HEADER + at * RECORD);
	return Object.fromEntries(
		records.map((at) => {
			const from = view.getUint32(at + 8);
			const tag = String.fromCharCode(...font.subarray(at, at + 4));
			return [tag, font.subarray(from, from + view.getUint32(at + 12))];
		})
	);
}

/** Takes tables; gives the TrueType font of them, the same bytes for the same tables. */
export function fontOf(tables: Tables): Uint8Array {
	const tags = Object.keys(tables).sort();
	const start = HEADER + tags.length * RECORD;
	const size = tags.reduce((sum, tag) => sum + padded(tables[tag]!.length), start);
	const font = new Uint8Array(size);
	const view = viewOf(font);
	writeHeader(view, tags.length);
	let at = start;
	for (const [index, tag] of tags.entries()) {
		const table = tables[tag]!;
		font.set(table, at);
		writeRecord(font, HEADER + index * RECORD, tag, at, table.length);
		at += padded(table.length);
	}
	return font;
}

/** Takes bytes; gives what reads and writes numbers in them, big end first. */
export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function writeHeader(view: DataView, tables: number): void {
	const power = Math.floor(Math.log2(tables));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, tables);
	view.setUint16(6, 2 ** power * RECORD);
	view.setUint16(8, power);
	view.setUint16(10, (tables - 2 ** power) * RECORD);
}

function writeRecord(font: Uint8Array, at: number, tag: string, from: number, size: number): void {
	const view = viewOf(font);
	font.set(new TextEncoder().encode(tag), at);
	view.setUint32(at + 4, checksum(viewOf(font.subarray(from, from + padded(size)))));
	view.setUint32(at + 8, from);
	view.setUint32(at + 12, size);
}

function checksum(view: DataView): number {
	let sum = 0;
	for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

function padded(size: number): number {
	return Math.ceil(size / 4) * 4;
}

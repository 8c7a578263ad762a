/**
 * Takes a zipped file; gives how many bytes it says it unpacks to, or null where it has no directory. What
 * it says may be wrong: this keeps the page from accidents, and the server from attacks.
 */
export function unpackedSize(file: Uint8Array): number | null {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const end = endOfDirectory(view);
	if (end === null) return null;
	let [at, size] = [view.getUint32(end + 16, true), 0];
	for (let part = view.getUint16(end + 10, true); part > 0; part -= 1) {
		if (at + ENTRY > file.length || view.getUint32(at, true) !== ENTRY_MARK) return null;
		size += view.getUint32(at + 24, true);
		at += ENTRY;
		at +=
			view.getUint16(at - 18, true) + view.getUint16(at - 16, true) + view.getUint16(at - 14, true);
	}
	return size;
}

const ENTRY = 46;
const ENTRY_MARK = 0x02014b50;
const END = 22;
const END_MARK = 0x06054b50;
const LONGEST_NOTE = 0xffff;

function endOfDirectory(view: DataView): number | null {
	const from = view.byteLength - END;
	for (let at = from; at >= Math.max(0, from - LONGEST_NOTE); at -= 1)
		if (view.getUint32(at, true) === END_MARK) return at;
	return null;
}

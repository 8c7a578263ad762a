/** Takes a TrueType font; gives the characters that it draws, as code points, from its `cmap` table. */
export function coverage(font: Uint8Array): Set<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = tableAt(view, 'cmap');
	const count = view.getUint16(cmap + 2);
	const subtables = Array.from(
		{ length: count },
		(_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4)
	);
	const points = subtables.flatMap((at) => {
		const format = view.getUint16(at);
		return format === 4 ? segments(view, at) : format === 12 ? groups(view, at) : [];
	});
	return new Set(points);
}

function tableAt(view: DataView, name: string): number {
	const tables = view.getUint16(4);
	for (let index = 0; index < tables; index += 1) {
		const at = 12 + index * 16;
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
		if (tag === name) return view.getUint32(at + 8);
	}
	throw new Error(`A font without ${name}`);
}

/** Format 4: runs of 16-bit characters, ends first and starts after them. */
function segments(view: DataView, at: number): number[] {
	const length = view.getUint16(at + 6);
	return Array.from({ length: length / 2 }, (_, index) => {
		const end = view.getUint16(at + 14 + index * 2);
		const start = view.getUint16(at + 16 + length + index * 2);
		return end === 0xffff ? [] : run(start, end);
	}).flat();
}

/** Format 12: runs of 32-bit characters. */
function groups(view: DataView, at: number): number[] {
	const count = view.getUint32(at + 12);
	return Array.from({ length: count }, (_, index) => {
		const group = at + 16 + index * 12;
		return run(view.getUint32(group), view.getUint32(group + 4));
	}).flat();
}

function run(start: number, end: number): number[] {
	return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

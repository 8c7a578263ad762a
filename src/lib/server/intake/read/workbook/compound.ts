/**
 * Takes a compound file, a small file system of sectors in chains; says whether the chain that lists
 * its contents ends. The reader would follow one that runs in a circle until memory is gone.
 */
export function listsItsContents(file: Buffer): boolean {
	if (file.length < HEADER) return false;
	const size = 1 << file.readUInt16LE(30);
	if (size !== 512 && size !== 4096) return false;
	const most = Math.ceil(file.length / size);
	const table = tableSectors(file, size, most);
	let sector = file.readInt32LE(48);
	for (let steps = 0; sector >= 0; steps += 1) {
		if (steps > most) return false;
		const place = placeOf(table[Math.floor((sector * 4) / size)], size) + ((sector * 4) % size);
		sector = place + 4 <= file.length ? file.readInt32LE(place) : END;
	}
	return true;
}

const HEADER = 512;
const END = -2;

/** Gives the sectors of the table that says which sector follows which: some in the header, the rest in a chain. */
function tableSectors(file: Buffer, size: number, most: number): number[] {
	const sectors = Array.from({ length: 109 }, (_, at) => file.readInt32LE(76 + at * 4));
	let more = file.readInt32LE(68);
	for (let steps = 0; more >= 0 && steps <= most; steps += 1) {
		const place = placeOf(more, size);
		if (place + size > file.length) break;
		for (let at = 0; at < size - 4; at += 4) sectors.push(file.readInt32LE(place + at));
		more = file.readInt32LE(place + size - 4);
	}
	return sectors;
}

function placeOf(sector: number | undefined, size: number): number {
	return sector === undefined || sector < 0 ? Infinity : (sector + 1) * size;
}

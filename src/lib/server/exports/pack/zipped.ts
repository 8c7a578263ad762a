import { Zip, ZipDeflate } from 'fflate';
import { zipClock } from '../repack.ts';
import type { PackFile } from './pack.ts';

/** Kinds that are compressed already. */
const PACKED = /\.(pdf|docx|xlsx|png|parquet|zip)$/;

/** Takes files one after another and the date that they bear; gives the zip of them piece by piece, the same bytes for the same files. */
export async function* zipped(
	files: AsyncIterable<PackFile>,
	date: Date
): AsyncGenerator<Uint8Array> {
	let made: Uint8Array[] = [];
	const zip = new Zip((fault, piece) => {
		if (fault) throw fault;
		made.push(piece);
	});
	for await (const { path, bytes } of files) {
		const entry = new ZipDeflate(path, { level: PACKED.test(path) ? 0 : 6 });
		entry.mtime = zipClock(date);
		zip.add(entry);
		entry.push(bytes, true);
		yield* made;
		made = [];
	}
	zip.end();
	yield* made;
}

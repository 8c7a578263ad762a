import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Corrections to the XML of single parts, by their path in the file. */
export type Corrections = Record<string, (xml: string) => string>;

/**
 * Takes an Office file, the date it should bear, corrections and parts that stand instead of others;
 * gives the same file with every part dated so. The libraries stamp the clock into the zip, which would make two files of one report differ.
 */
export function repack(
	file: Uint8Array,
	date: Date,
	corrections: Corrections = {},
	instead: Record<string, Uint8Array> = {}
): Uint8Array {
	const mtime = zipClock(date);
	const parts: Zippable = {};
	for (const [path, bytes] of Object.entries({ ...unzipSync(file), ...instead })) {
		const correct = corrections[path];
		// A picture is compressed already.
		const level = path.endsWith('.png') ? 0 : 6;
		parts[path] = [correct ? strToU8(correct(strFromU8(bytes))) : bytes, { mtime, level }];
	}
	return zipSync(parts);
}

/** Zip keeps wall-clock time without a zone, and fflate reads it off the machine's: made here to read the same everywhere. */
export function zipClock(date: Date): Date {
	return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

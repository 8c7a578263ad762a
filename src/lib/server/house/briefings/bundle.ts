import { Zip, ZipDeflate } from 'fflate';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipClock } from '#lib/server/exports/repack.ts';

/** Where files go as they are made, one by one. */
export interface Bundle {
	add(name: string, bytes: Uint8Array): Promise<void>;
	finish(): Promise<void>;
	/** Nothing half-made stays. */
	abandon(): Promise<void>;
}

/** Takes a folder; gives a bundle that writes each file there, whole or not at all. Those that are whole stay. */
export async function folderBundle(folder: string): Promise<Bundle> {
	await mkdir(folder, { recursive: true });
	return {
		async add(name, bytes) {
			const half = join(folder, `.${name}.part`);
			await writeFile(half, bytes);
			await rename(half, join(folder, name));
		},
		finish: async () => undefined,
		abandon: async () => undefined
	};
}

/** Takes the path of a new zip and the ISO date that its files bear; gives a bundle that writes to it as files come. */
export async function zipBundle(path: string, date: string): Promise<Bundle> {
	const half = `${path}.part`;
	const file = await open(half, 'w');
	const made: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		made.push(chunk);
	});
	const write = async () => {
		for (const chunk of made.splice(0)) await file.writeFile(chunk);
	};
	return {
		async add(name, bytes) {
			// A PDF is compressed already; some readers know a streamed file only where it is deflated.
			const entry = new ZipDeflate(name, { level: 1 });
			entry.mtime = zipClock(new Date(date));
			zip.add(entry);
			entry.push(bytes, true);
			await write();
		},
		async finish() {
			zip.end();
			await write();
			await file.close();
			await rename(half, path);
		},
		async abandon() {
			await file.close();
			await rm(half, { force: true });
		}
	};
}

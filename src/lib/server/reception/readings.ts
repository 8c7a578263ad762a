import { setTimeout as wait } from 'node:timers/promises';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Understood } from '#lib/server/intake/understood.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';

/** The reading of one upload, under way or done. */
export interface Reading {
	/** 0 to 100. */
	percent: number;
	understood: Understood | null;
}

/** So long a page waits for a small file before it shows progress instead. */
const PATIENCE_MS = 500;

/** So many held rows of a sheet can be mended on its page; when they are, those that follow come up. */
const HELD_SHOWN = 500;

/** How many readings are remembered; the files themselves are read again when asked for. */
const REMEMBERED = 50;

const readings = new Map<string, Reading & { done: Promise<void> }>();

/** Takes an upload; gives what was understood of it, or how far the reading is by now. Starts it if need be. */
export async function readingOf(upload: Upload): Promise<Reading> {
	const reading = readings.get(keyOf(upload)) ?? begin(upload);
	await Promise.race([reading.done, wait(PATIENCE_MS)]);
	return reading;
}

/** Takes an upload; gives what was understood of it, however long that takes. */
export async function understoodOf(upload: Upload): Promise<Understood> {
	const reading = readings.get(keyOf(upload)) ?? begin(upload);
	await reading.done;
	return reading.understood!;
}

// What was mended since is read anew.
function keyOf({ id, mended }: Upload): string {
	return `${id} ${mended.at(-1)?.seq ?? 0}`;
}

/** Forgets what was understood of an upload, whose file is erased. */
export function forgetReading(id: string): void {
	for (const key of readings.keys()) if (key.startsWith(`${id} `)) readings.delete(key);
}

function begin(upload: Upload) {
	const reading = { percent: 0, understood: null as Understood | null, done: Promise.resolve() };
	reading.done = read(upload, reading).finally(() => {
		// A reading that failed is forgotten, so that looking again tries again.
		if (!reading.understood) readings.delete(keyOf(upload));
	});
	readings.set(keyOf(upload), reading);
	for (const oldest of readings.keys()) {
		if (readings.size <= REMEMBERED) break;
		readings.delete(oldest);
	}
	return reading;
}

async function read(upload: Upload, reading: Reading): Promise<void> {
	const house = await theHouse();
	const onProgress = ({ done }: { done: number }) => {
		reading.percent = Math.min(99, Math.floor(100 * done));
	};
	reading.understood = await house.understand(upload.id, onProgress, {
		rowsWanted: { held: HELD_SHOWN }
	});
}

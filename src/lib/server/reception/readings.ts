import { setTimeout as wait } from 'node:timers/promises';
import { mayAccept } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { countsPeople } from '#lib/server/house/compared.ts';
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
const PATIENCE_MS = 1200;

/** So many held rows of a sheet can be mended on its page; when they are, those that follow come up. */
const HELD_SHOWN = 500;

/** How many readings are remembered; the files themselves are read again when asked for. */
const REMEMBERED = 50;

interface Remembered extends Reading {
	done: Promise<void>;
	/** Of the evidence that it was read beside. */
	version: number;
}

const readings = new Map<string, Remembered>();

/** Takes an upload and who looks at it; gives what was understood of it, or how far the reading is by now. Starts it if need be. */
export async function readingOf(upload: Upload, person: Person | null): Promise<Reading> {
	const reading = await readingFor(upload, mayAccept(person, upload.partnership));
	await Promise.race([reading.done, wait(PATIENCE_MS)]);
	return reading;
}

/** Takes the same; gives what was understood of it, however long that takes. */
export async function understoodOf(upload: Upload, person: Person | null): Promise<Understood> {
	const reading = await readingFor(upload, mayAccept(person, upload.partnership));
	await reading.done;
	return reading.understood!;
}

// That a number of pupils is close to one in force is told to those alone who may accept it: others can send
// any row, and would learn what another school’s figure is.
async function readingFor(upload: Upload, compared: boolean): Promise<Remembered> {
	const { ledger } = await theHouse();
	const version = ledger.version(upload.partnership);
	const own = readings.get(keyOf(upload, compared));
	if (own && (isUnderWay(own) || own.version === version || isTheSameForAll(own))) return own;
	const others = readings.get(keyOf(upload, !compared));
	return others && isTheSameForAll(others) ? others : begin(upload, compared, version);
}

function isUnderWay({ understood }: Reading): boolean {
	return understood === null;
}

function isTheSameForAll({ understood }: Reading): boolean {
	return understood !== null && !countsPeople(understood);
}

// What was mended since is read anew.
function keyOf({ id, mended }: Upload, compared: boolean): string {
	return `${id} ${mended.at(-1)?.seq ?? 0} ${compared}`;
}

/** Forgets what was understood of an upload, whose file is erased. */
export function forgetReading(id: string): void {
	for (const key of readings.keys()) if (key.startsWith(`${id} `)) readings.delete(key);
}

function begin(upload: Upload, compared: boolean, version: number): Remembered {
	const reading: Remembered = { percent: 0, understood: null, done: Promise.resolve(), version };
	const key = keyOf(upload, compared);
	reading.done = read(upload, compared, reading).finally(() => {
		// A reading that failed is forgotten, so that looking again tries again.
		if (!reading.understood) readings.delete(key);
	});
	readings.set(key, reading);
	for (const oldest of readings.keys()) {
		if (readings.size <= REMEMBERED) break;
		readings.delete(oldest);
	}
	return reading;
}

async function read(upload: Upload, compared: boolean, reading: Reading): Promise<void> {
	const house = await theHouse();
	const onProgress = ({ done }: { done: number }) => {
		reading.percent = Math.min(99, Math.floor(100 * done));
	};
	reading.understood = await house.understand(upload.id, onProgress, {
		rowsWanted: { held: HELD_SHOWN },
		compared
	});
}

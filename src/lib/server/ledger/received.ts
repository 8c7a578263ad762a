import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync
} from 'node:fs';
import { join } from 'node:path';
import { releaseName, type Incoming } from './incoming.ts';

/** Where received files lie, named by their hash. */
export function receivedFolder(home: string): string {
	return join(home, 'received');
}

/** Where a file lies while it is coming in. */
export function incomingFolder(home: string): string {
	return join(receivedFolder(home), 'incoming');
}

/** Where the bytes of an upload lie. */
export function receivedPath(home: string, sha256: string): string {
	return join(receivedFolder(home), sha256);
}

/**
 * Gives a file that came in its lasting name. Called inside the ledger's write step, as sweeping is, so
 * that neither sees the other halfway.
 */
export function keep(home: string, incoming: Incoming): void {
	const path = receivedPath(home, incoming.sha256);
	if (existsSync(path)) rmSync(incoming.path);
	else renameSync(incoming.path, path);
	reachTheDisk(receivedFolder(home));
	releaseName(incoming.path);
}

/** Removes received files that no entry speaks of: a process died between keeping one and its entry. */
export function sweepUnknown(home: string, known: Set<string>): void {
	mkdirSync(receivedFolder(home), { recursive: true });
	for (const file of readdirSync(receivedFolder(home), { withFileTypes: true }))
		if (file.isFile() && !known.has(file.name)) rmSync(receivedPath(home, file.name));
}

/** A rename lasts once the folder that holds the name is on the disk. Windows has no such call and needs none. */
function reachTheDisk(folder: string): void {
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

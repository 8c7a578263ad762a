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

/** Where a received file lies, or what stays in its stead. */
export function receivedPath(home: string, name: string): string {
	return join(receivedFolder(home), name);
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

/**
 * Removes received files that no upload needs: a process died between keeping one and its entry, or the
 * file was erased.
 */
export function sweepUnknown(home: string, known: Set<string>): void {
	mkdirSync(receivedFolder(home), { recursive: true });
	const unknown = readdirSync(receivedFolder(home), { withFileTypes: true }).filter(
		(file) => file.isFile() && !known.has(file.name)
	);
	for (const { name } of unknown) rmSync(receivedPath(home, name));
	if (unknown.length > 0) reachTheDisk(receivedFolder(home));
}

/** Moves files that are on the disk into the folder. Called inside the ledger’s write step, as `keep` is. */
export function keepInStead(home: string, drafts: { path: string; name: string }[]): void {
	for (const { path, name } of drafts) renameSync(path, receivedPath(home, name));
	reachTheDisk(receivedFolder(home));
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

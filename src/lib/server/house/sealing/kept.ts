import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#lib/server/ledger/entries.ts';
import { claimName, releaseName, sweepDead } from '#lib/server/ledger/incoming.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import { sha256 } from '#lib/server/review/seal/seal.ts';

/** Bytes on the disk that no entry names yet. */
export interface Draft {
	path: string;
	sha256: string;
}

/** Where documents that were signed or sealed lie, named by their hash. */
export function sealedFolder(home: string): string {
	return join(home, 'sealed');
}

/** Where one of them lies. */
export function sealedPath(home: string, sha256: string): string {
	return join(sealedFolder(home), `${sha256}.json`);
}

/** Writes bytes to the disk, under a name of the moment. */
export function drafted(home: string, bytes: Buffer): Draft {
	const folder = incoming(home);
	mkdirSync(folder, { recursive: true });
	const path = join(folder, claimName());
	writeFileSync(path, bytes, { flag: 'wx', mode: 0o600, flush: true });
	return { path, sha256: sha256(bytes) };
}

/** Gives drafts their lasting names. Called inside the ledger’s write step, as sweeping is, so that neither sees the other halfway. */
export function keepDrafts(home: string, drafts: Draft[]): void {
	for (const { path, sha256 } of drafts) renameSync(path, sealedPath(home, sha256));
	reachTheDisk(sealedFolder(home));
}

/** Removes drafts that were not kept. */
export function dropDrafts(drafts: Draft[]): void {
	for (const { path } of drafts) {
		rmSync(path, { force: true });
		releaseName(path);
	}
}

/** Removes documents that no entry names: a process died between writing them and its entry. */
export function sweepSealed(ledger: Ledger): void {
	const folder = sealedFolder(ledger.home);
	if (!existsSync(folder)) return;
	sweepDead(incoming(ledger.home));
	const sweep = () => {
		const known = new Set(documentsNamed(ledger.entries()).map((sha256) => `${sha256}.json`));
		const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile());
		for (const { name } of files) if (!known.has(name)) rmSync(join(folder, name));
	};
	while (!ledger.appendAfter(ledger.last(), [], 'sweeping', sweep));
}

/** Takes entries; gives the sha256 of every document that they say was signed or sealed. */
export function documentsNamed(entries: Entry[]): string[] {
	return entries.flatMap((entry) => {
		if (entry.kind === 'signed-off') return [entry.document];
		return entry.kind === 'sealed' ? entry.documents.map(({ sha256 }) => sha256) : [];
	});
}

function incoming(home: string): string {
	return join(sealedFolder(home), 'incoming');
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

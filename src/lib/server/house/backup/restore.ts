import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createGunzip } from 'node:zlib';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import { keptFiles } from '#lib/server/ledger/kept-files.ts';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import { receivedPath } from '#lib/server/ledger/received.ts';
import { documentsNamed, sealedPath } from '../sealing/kept.ts';
import { belongs, DATABASES, FORMAT, LABEL } from './state.ts';
import { NotAnArchive, unpackTar } from './tar.ts';

export interface Restored {
	home: string;
	uploads: number;
}

/** Where a backup is unpacked and looked at before anything of it counts. */
const UNPACKED = 'restoring';

/** Puts a backup back into an empty home. Nothing is there until all of it is, and is what was backed up. */
export async function restore(path: string, home: string): Promise<Restored | Refused> {
	if (!existsSync(path)) return { refused: `There is no file ${path}.` };
	if (await isInUse(home))
		return {
			refused: `${home} already holds something. Restore into an empty folder, or move it away first.`
		};
	const unpacked = join(home, UNPACKED);
	await rm(unpacked, { recursive: true, force: true });
	for (const folder of ['received', 'sealed'])
		await mkdir(join(unpacked, folder), { recursive: true });
	const problem = await problemWith(path, unpacked);
	if (problem) {
		await rm(unpacked, { recursive: true });
		return { refused: `${path} cannot be restored: ${problem}. Nothing was changed.` };
	}
	await moveIn(unpacked, home);
	return { home, uploads: countUploads(home) };
}

async function isInUse(home: string): Promise<boolean> {
	if (!existsSync(home)) return false;
	return (await readdir(home)).some((name) => name !== UNPACKED);
}

/** Unpacks a backup; gives what is wrong with it, if anything is. */
async function problemWith(path: string, folder: string): Promise<string | null> {
	try {
		return (await unpack(path, folder)) ?? (await wrongWith(folder));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR')
			return 'a database in it is missing or damaged';
		await rm(folder, { recursive: true });
		throw error;
	}
}

/** Gives what is wrong with the archive, if anything is. */
async function unpack(path: string, folder: string): Promise<string | null> {
	try {
		const stream = createReadStream(path).pipe(createGunzip());
		for await (const { name, bytes } of unpackTar(stream)) {
			if (!belongs(name)) return `it holds “${name}”, which is no part of a backup`;
			await write(join(folder, name), bytes);
		}
		return null;
	} catch (error) {
		if (error instanceof NotAnArchive) return error.message;
		if (/^Z_/.test(String((error as NodeJS.ErrnoException).code)))
			return 'it is damaged, or no backup of Accord';
		throw error;
	}
}

async function write(path: string, bytes: AsyncIterable<Buffer>): Promise<void> {
	const hash = createHash('sha256');
	const file = await open(path, 'wx', 0o600);
	try {
		for await (const piece of bytes) {
			hash.update(piece);
			await file.writeFile(piece);
		}
		await file.sync();
	} finally {
		await file.close();
	}
	const name = basename(path, '.json');
	if (/^[0-9a-f]{64}$/.test(name) && name !== hash.digest('hex'))
		throw new NotAnArchive(`the file ${name} is not what it was`);
}

/** Gives what is missing or damaged in what was unpacked, if anything is. */
async function wrongWith(folder: string): Promise<string | null> {
	if (!existsSync(join(folder, LABEL))) return 'it is no backup of Accord';
	const format = formatIn(await readFile(join(folder, LABEL), 'utf8'));
	if (format === null) return `${LABEL} in it is damaged`;
	if (format !== FORMAT) return `it was made by another version of Accord (format ${format})`;
	for (const name of DATABASES)
		if (existsSync(join(folder, name)) && !isSound(join(folder, name))) return `${name} is damaged`;
	return missingFile(folder);
}

/** Which format a backup says that it has; null where that can’t be read. */
function formatIn(label: string): unknown {
	try {
		return JSON.parse(label)?.format ?? null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function isSound(path: string): boolean {
	const database = new DatabaseSync(path, { readOnly: true });
	const found = database.prepare('PRAGMA quick_check').get();
	database.close();
	return found?.quick_check === 'ok';
}

function missingFile(folder: string): string | null {
	const ledger = openLedger(folder, { readOnly: true });
	const lost = ledger
		.uploads()
		.find((upload) => keptFiles(upload).some((name) => !existsSync(receivedPath(folder, name))));
	const unsealed = documentsNamed(ledger.entries()).find(
		(sha256) => !existsSync(sealedPath(folder, sha256))
	);
	ledger.close();
	if (lost) return `the file of ${lost.id} (“${lost.file}”) is missing from it`;
	return unsealed ? `the sealed report ${unsealed} is missing from it` : null;
}

/** The ledger comes last: without it, what is there counts for nothing. */
async function moveIn(unpacked: string, home: string): Promise<void> {
	await rm(join(unpacked, LABEL));
	const names = (await readdir(unpacked)).sort(
		(a, b) => Number(a === 'ledger.sqlite') - Number(b === 'ledger.sqlite')
	);
	for (const name of names) await rename(join(unpacked, name), join(home, name));
	await rm(unpacked, { recursive: true });
}

function countUploads(home: string): number {
	const ledger = openLedger(home, { readOnly: true });
	const { length } = ledger.uploads();
	ledger.close();
	return length;
}

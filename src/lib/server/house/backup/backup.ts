import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import { keptFiles } from '#lib/server/ledger/kept-files.ts';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import { receivedFolder, receivedPath } from '#lib/server/ledger/received.ts';
import { VERSION } from '#lib/server/root.ts';
import { documentsNamed, sealedPath } from '../sealing/kept.ts';
import { DATABASES, FORMAT, LABEL, SECRETS } from './state.ts';
import { packTar, type Member } from './tar.ts';

export interface BackedUp {
	path: string;
	/** How many received files are in it. */
	files: number;
}

/**
 * Writes all state of a home into one file (a gzipped tar archive), also while a server runs on it. The
 * file has its name only once it is whole and on the disk.
 */
export async function backUp(home: string, path: string): Promise<BackedUp | Refused> {
	if (!existsSync(join(home, 'ledger.sqlite')))
		return { refused: `There is nothing to back up yet in ${home}.` };
	if (existsSync(path))
		return { refused: `${path} is there already. Name another file, or move that one away.` };
	const copies = await mkdtemp(join(dirname(resolve(path)), '.accord-backup-'));
	try {
		const members = await gather(home, copies);
		const draft = join(copies, 'draft');
		await pipeline(Readable.from(packTar(each(members))), createGzip(), createWriteStream(draft));
		await reachTheDisk(draft);
		await rename(draft, path);
		return { path, files: members.filter(({ name }) => name.startsWith('received/')).length };
	} catch (error) {
		if (erasedMeanwhile(error, home)) return { refused: ERASED_MEANWHILE };
		throw error;
	} finally {
		await rm(copies, { recursive: true, force: true });
	}
}

/**
 * The ledger is copied first: every file it speaks of is there and stays, so the rest agrees with it,
 * save where one is erased before its turn comes.
 */
async function gather(home: string, copies: string): Promise<Member[]> {
	const label = Buffer.from(JSON.stringify({ format: FORMAT, accord: VERSION }) + '\n');
	const there = (name: string) => existsSync(join(home, name));
	const databases = DATABASES.filter(there).map((name) => copy(home, copies, name));
	const secrets = SECRETS.filter(there).map((name) => ({ name, path: join(home, name) }));
	return [
		{ name: LABEL, bytes: label },
		...databases,
		...secrets,
		...received(home, copies),
		...sealed(home, copies)
	];
}

/** A copy as of one moment, whoever is writing to the database meanwhile. */
function copy(home: string, copies: string, name: string): Member {
	const path = join(copies, name);
	const database = new DatabaseSync(join(home, name), { timeout: 15_000 });
	database.prepare('VACUUM INTO ?').run(path);
	database.close();
	return { name, path };
}

function received(home: string, copies: string): Member[] {
	const ledger = openLedger(copies, { readOnly: true });
	const names = [...new Set(ledger.uploads().flatMap(keptFiles))];
	ledger.close();
	return names.map((name) => ({ name: `received/${name}`, path: receivedPath(home, name) }));
}

/** Nothing removes what an entry names, so it is there. */
function sealed(home: string, copies: string): Member[] {
	const ledger = openLedger(copies, { readOnly: true });
	const names = [...new Set(documentsNamed(ledger.entries()))];
	ledger.close();
	return names.map((sha256) => ({ name: `sealed/${sha256}.json`, path: sealedPath(home, sha256) }));
}

const ERASED_MEANWHILE =
	'A file was erased while the backup was being made, so nothing was written. Start it again.';

function erasedMeanwhile(error: unknown, home: string): boolean {
	const { code, path = '' } = error as NodeJS.ErrnoException;
	return code === 'ENOENT' && dirname(path) === receivedFolder(home);
}

async function* each(members: Member[]): AsyncGenerator<Member> {
	yield* members;
}

async function reachTheDisk(path: string): Promise<void> {
	const file = await open(path, 'r+');
	await file.sync();
	await file.close();
}

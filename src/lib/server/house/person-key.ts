import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the home folder; gives the secret with which names of people are turned into codes, made at
 * first use. Without it the same name would get another code, so it is part of every backup.
 */
export function personKey(home: string): string {
	const path = join(home, 'person.key');
	return read(path) ?? make(home, path);
}

function make(home: string, path: string): string {
	mkdirSync(home, { recursive: true });
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
	try {
		// A link is made whole or not at all, and never over a key that another process made meanwhile.
		linkSync(draft, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(draft);
	}
	return readFileSync(path, 'utf8');
}

function read(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

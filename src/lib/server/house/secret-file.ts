import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Takes a path and what makes a secret; gives the secret kept there, made at first use and readable by its owner alone. */
export function madeOnce(path: string, fresh: () => string): string {
	return read(path) ?? make(path, fresh());
}

function make(path: string, secret: string): string {
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, secret, { mode: 0o600, flush: true });
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

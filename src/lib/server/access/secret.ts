import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the folder where state lies; gives the secret that signs session cookies, made at first use
 * and readable by its owner only.
 */
export function secretOf(home: string): string {
	mkdirSync(home, { recursive: true });
	const file = join(home, 'auth.secret');
	try {
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readFileSync(file, 'utf8').trim();
}

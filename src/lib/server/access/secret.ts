import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHome } from '#lib/server/root.ts';

/**
 * Takes the folder where state lies; gives the secret that signs session cookies, made at first use
 * and readable by its owner only.
 */
export function secretOf(home: string): string {
	makeHome(home);
	const file = join(home, 'auth.secret');
	try {
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readFileSync(file, 'utf8').trim();
}

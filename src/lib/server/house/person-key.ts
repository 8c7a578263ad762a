import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { madeOnce } from './secret-file.ts';

/**
 * Takes the home folder; gives the secret with which names of people are turned into codes, made at
 * first use. Without it the same name would get another code, so it is part of every backup.
 */
export function personKey(home: string): string {
	return madeOnce(join(home, 'person.key'), () => randomBytes(32).toString('hex'));
}

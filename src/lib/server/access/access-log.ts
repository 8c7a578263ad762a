import type { DatabaseSync } from 'node:sqlite';

type Deed = 'signed-in' | 'signed-out' | 'invited' | 'gave-link' | 'removed' | 'set-password';

/** Takes the account that did something, what, and to which account; writes it into the access log. */
export function logAccess(
	database: DatabaseSync,
	person: string,
	did: Deed,
	about: string | null = null
): void {
	database
		.prepare('INSERT INTO access_log (at, person, did, about) VALUES (?, ?, ?, ?)')
		.run(new Date().toISOString(), person, did, about);
}

/** Takes an account's id; gives the date (YYYY-MM-DD) on which it last signed in, or null. */
export function lastSignIn(database: DatabaseSync, person: string): string | null {
	const row = database
		.prepare(`SELECT max(at) AS at FROM access_log WHERE person = ? AND did = 'signed-in'`)
		.get(person) as { at: string | null };
	return row.at?.slice(0, 10) ?? null;
}

/** Takes today; forgets what is older than the current academic year and the two before (METHOD 7.5). */
export function forgetOldAccess(database: DatabaseSync, today: Date): void {
	const year = today.getUTCFullYear() - (today.getUTCMonth() >= 8 ? 0 : 1);
	database.prepare('DELETE FROM access_log WHERE at < ?').run(`${year - 2}-09-01`);
}

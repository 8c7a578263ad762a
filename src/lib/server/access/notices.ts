import type { DatabaseSync } from 'node:sqlite';
import { addressOrNull } from './email.ts';

/** Takes an account's id; says whether its holder wants notices by e-mail. Who says nothing gets them. */
export function wantsNotices(database: DatabaseSync, person: string): boolean {
	return database.prepare('SELECT 1 FROM no_notices WHERE person = ?').get(person) === undefined;
}

/** Takes an account's id and whether its holder wants notices from now on; remembers it. */
export function setNotices(database: DatabaseSync, person: string, wants: boolean): void {
	const sql = wants
		? 'DELETE FROM no_notices WHERE person = ?'
		: 'INSERT OR IGNORE INTO no_notices (person) SELECT id FROM user WHERE id = ?';
	database.prepare(sql).run(person);
}

/** Takes an account's id; gives the address for its notices, or null: it has none, wants none or is gone. */
export function noticesTo(database: DatabaseSync, person: string): string | null {
	const user = database.prepare('SELECT email FROM user WHERE id = ?').get(person);
	return user && wantsNotices(database, person) ? addressOrNull(String(user.email)) : null;
}

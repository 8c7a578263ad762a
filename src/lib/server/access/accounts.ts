import { chmodSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { getMigrations } from 'better-auth/db/migration';
import { PROJECT, makeHome } from '#lib/server/root.ts';
import { forgetOldAccess } from './access-log.ts';
import { engineOn, type Engine } from './engine.ts';
import { secretOf } from './secret.ts';

/** The accounts of one installation: better-auth, and the SQLite file that it and our grants share. */
export interface Accounts {
	engine: Engine;
	database: DatabaseSync;
}

// On the process, not in the module: reloading a page in development must not open the file again.
const OPEN = Symbol.for('accord.accounts');
const open = ((globalThis as { [OPEN]?: Map<string, Promise<Accounts>> })[OPEN] ??= new Map());

/** Takes the folder where state lies; gives its accounts, opened (and made) at first use. */
export function accountsIn(home: string): Promise<Accounts> {
	const folder = resolve(home);
	const opened = open.get(folder) ?? openAccounts(folder);
	open.set(folder, opened);
	opened.catch(() => open.delete(folder));
	return opened;
}

/** Takes the folder where state lies; closes its accounts, so that the file can be moved or removed. */
export async function closeAccounts(home: string): Promise<void> {
	const folder = resolve(home);
	const opened = open.get(folder);
	open.delete(folder);
	(await opened)?.database.close();
}

async function openAccounts(home: string): Promise<Accounts> {
	makeHome(home);
	const file = join(home, 'accounts.sqlite');
	const database = new DatabaseSync(file, { timeout: 5000 });
	chmodSync(file, 0o600);
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
	const engine = engineOn(database, secretOf(home));
	await (await getMigrations(engine.options)).runMigrations();
	database.exec(tables('grants.sql') + tables('access-log.sql') + tables('no-notices.sql'));
	forgetExpired(database);
	return { engine, database };
}

function tables(file: string): string {
	return readFileSync(join(PROJECT, 'src/lib/server/access', file), 'utf8');
}

function forgetExpired(database: DatabaseSync): void {
	const now = new Date();
	for (const table of ['session', 'verification'])
		database.prepare(`DELETE FROM ${table} WHERE expiresAt < ?`).run(now.toISOString());
	database.prepare('DELETE FROM rateLimit WHERE lastRequest < ?').run(now.getTime() - 60_000);
	forgetOldAccess(database, now);
}

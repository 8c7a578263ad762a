import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PROJECT, makeHome } from '#lib/server/root.ts';

/** Milliseconds to wait for another process that is writing. */
const PATIENCE = 15_000;

/** Takes the home folder; gives its ledger's database, made where there is none. Every commit reaches the disk. */
export function openDatabase(home: string): DatabaseSync {
	makeHome(home);
	const database = new DatabaseSync(databasePath(home), { timeout: PATIENCE });
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
	if (!isLaid(database)) lay(database);
	return database;
}

/** The same, for looking only. Where there is no ledger yet, an empty one in memory stands in for it. */
export function openDatabaseForReading(home: string): DatabaseSync {
	const path = databasePath(home);
	if (existsSync(path)) return new DatabaseSync(path, { readOnly: true, timeout: PATIENCE });
	const empty = new DatabaseSync(':memory:');
	layTables(empty);
	return empty;
}

/** Runs `write` as one step that other processes see whole or not at all. */
export function inOneStep<T>(database: DatabaseSync, write: () => T): T {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = write();
		database.exec('COMMIT');
		return result;
	} catch (error) {
		database.exec('ROLLBACK');
		throw error;
	}
}

/**
 * Wipes what was taken out of the database from the log beside it; in the database itself it is
 * overwritten at once (`secure_delete`).
 */
export function wipe(database: DatabaseSync): void {
	database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function databasePath(home: string): string {
	return join(home, 'ledger.sqlite');
}

function isLaid(database: DatabaseSync): boolean {
	return (
		isThere(database, 'identity') &&
		isThere(database, 'entry_forgets_what_was_erased') &&
		database.prepare('SELECT 1 FROM identity').get() !== undefined
	);
}

function isThere(database: DatabaseSync, name: string): boolean {
	return database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
}

function lay(database: DatabaseSync): void {
	const older = isThere(database, 'entry_is_never_changed');
	layTables(database);
	// Pages written before `secure_delete` was on may hold copies of what they held once.
	if (older) database.exec('VACUUM');
}

function layTables(database: DatabaseSync): void {
	const sql = readFileSync(join(PROJECT, 'src/lib/server/ledger/ledger.sql'), 'utf8');
	inOneStep(database, () => {
		database.exec(sql);
		database
			.prepare('INSERT INTO identity SELECT ? WHERE NOT EXISTS (SELECT 1 FROM identity)')
			.run(randomUUID());
	});
}

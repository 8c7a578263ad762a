import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { createFacts, CREATE_SHEETS, type FactsTable } from './facts.ts';
import { name, queryOn } from './query.ts';

/** Changes when rows of the same file would be stored differently without any column having changed. */
const LAYOUT = 4;

/** How far the warehouse has followed the ledger. */
export interface Progress {
	/** Which ledger. */
	ledger: string;
	/** Its last entry that is in the tables. */
	applied: number;
}

/** Takes the tables' descriptions; gives a version that changes whenever they do. */
export function tablesVersion(tables: FactsTable[]): string {
	const described = JSON.stringify([LAYOUT, tables]);
	return createHash('sha256').update(described).digest('hex').slice(0, 16);
}

/** How far the tables go, or null where there are none of this version: then they have to be built. */
export async function progressOf(
	connection: DuckDBConnection,
	version: string
): Promise<Progress | null> {
	const { all, one } = queryOn(connection);
	const there = await all(`SELECT 1 FROM duckdb_tables() WHERE table_name = 'meta'`);
	if (there.length === 0) return null;
	const meta = await one<Progress & { version: string }>(
		'SELECT version, ledger, applied FROM meta'
	);
	return meta?.version === version ? { ledger: meta.ledger, applied: meta.applied } : null;
}

/** Notes how far the tables go now. */
export async function noteApplied(connection: DuckDBConnection, applied: number): Promise<void> {
	await connection.run('UPDATE meta SET applied = $applied', { applied });
}

/** Removes every table of whatever version, and lays empty ones. */
export async function layTables(
	connection: DuckDBConnection,
	tables: FactsTable[],
	ledger: string
): Promise<void> {
	await dropEverything(connection);
	await connection.run(`-- One row: which tables these are, and how far they have followed which ledger.
		CREATE TABLE meta (version VARCHAR, ledger VARCHAR, applied BIGINT)`);
	await connection.run('INSERT INTO meta VALUES ($version, $ledger, 0)', {
		version: tablesVersion(tables),
		ledger
	});
	await connection.run(`-- One row per upload in force.
		CREATE TABLE uploads (upload INTEGER, partnership VARCHAR)`);
	await connection.run(CREATE_SHEETS);
	for (const table of tables) await runAll(connection, createFacts(table));
}

async function dropEverything(connection: DuckDBConnection): Promise<void> {
	const there = await queryOn(connection).all<{ kind: string; called: string }>(
		`SELECT 'VIEW' AS kind, view_name AS called FROM duckdb_views() WHERE NOT temporary AND NOT internal
		UNION ALL
		SELECT 'TABLE', table_name FROM duckdb_tables() WHERE NOT temporary AND NOT internal`
	);
	for (const { kind, called } of there) await connection.run(`DROP ${kind} ${name(called)}`);
}

async function runAll(connection: DuckDBConnection, statements: string[]): Promise<void> {
	for (const statement of statements) await connection.run(statement);
}

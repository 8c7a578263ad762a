import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { availableParallelism } from 'node:os';

/** Which folders DuckDB may read and write, its database file apart. */
export interface Fence {
	/** Folders whose files it may read. */
	folders: string[];
	/** Where it puts what does not fit into memory; one of its own for each process. */
	spill: string;
}

const IN_MEMORY = ':memory:';

/**
 * Opens the database file and locks it down: no file outside the fence, no network, no extension, and
 * nothing of this can be undone by a query. A null path is a database in memory.
 */
export async function openInstance(path: string | null, fence: Fence): Promise<DuckDBInstance> {
	const instance = await open(path ?? IN_MEMORY, settings(fence));
	const connection = await instance.connect();
	try {
		if (!(await isLocked(connection))) await lock(connection, fence);
	} finally {
		connection.closeSync();
	}
	return instance;
}

/** True for the error with which DuckDB says that another process has the file open. */
export function isHeldElsewhere(error: unknown): boolean {
	return (
		error instanceof Error &&
		/could not set lock|being used by another process/i.test(error.message)
	);
}

/** The settings every database of ours runs with; the bench measures a bare one with the same. */
export function settings(fence: Pick<Fence, 'spill'>): Record<string, string> {
	return {
		memory_limit: process.env.ACCORD_MEMORY ?? '416MB',
		threads: String(Math.min(availableParallelism(), 8)),
		temp_directory: fence.spill,
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	};
}

/** A file has one instance in a process: a second one would lose committed rows without a word. */
function open(path: string, options: Record<string, string>): Promise<DuckDBInstance> {
	return path === IN_MEMORY
		? DuckDBInstance.create(path, options)
		: DuckDBInstance.fromCache(path, options);
}

async function isLocked(connection: DuckDBConnection): Promise<boolean> {
	const reader = await connection.runAndReadAll("SELECT current_setting('lock_configuration')");
	return reader.getRows()[0]?.[0] === true;
}

async function lock(connection: DuckDBConnection, fence: Fence): Promise<void> {
	const folders = [...fence.folders, fence.spill].map(quote).join(', ');
	await connection.run(`SET allowed_directories = [${folders}]`);
	await connection.run('SET enable_external_access = false');
	await connection.run('SET lock_configuration = true');
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

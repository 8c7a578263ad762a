import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { insertSheet, removeUpload, type Source, type StagedSheet } from './insert.ts';
import { isHeldElsewhere, openInstance, type Fence } from './instance.ts';
import type { FactsTable } from './facts.ts';
import { queryOn, type Params, type Plain, type Query } from './query.ts';
import { summarise, uploadsTouched } from './summary.ts';
import { layTables, noteApplied, progressOf, tablesVersion, type Progress } from './tables.ts';

export interface Place extends Fence {
	/** The database file; null for one in memory. */
	path: string | null;
	tables: FactsTable[];
}

/** An upload about to go into the tables. */
export interface Filed extends Source {
	sheets: StagedSheet[];
}

/**
 * Opens the warehouse. Where another process holds the file, such as a running server, the answer is an
 * empty one in memory, to be filled from the ledger.
 */
export async function openWarehouse(place: Place): Promise<Warehouse> {
	try {
		return await connect(await openInstance(place.path, place), place);
	} catch (error) {
		if (!isHeldElsewhere(error)) throw error;
		return await connect(await openInstance(null, place), { ...place, path: null });
	}
}

async function connect(instance: DuckDBInstance, place: Place): Promise<Warehouse> {
	return new Warehouse(instance, place, await instance.connect(), await instance.connect());
}

/** The facts, and the only holder of a DuckDB connection. Holds nothing that the ledger cannot give again. */
export class Warehouse implements Query {
	/** True where the tables last longer than this process. */
	readonly lasting: boolean;
	readonly #instance: DuckDBInstance;
	readonly #place: Place;
	readonly #reader: DuckDBConnection;
	readonly #writer: DuckDBConnection;

	constructor(
		instance: DuckDBInstance,
		place: Place,
		reader: DuckDBConnection,
		writer: DuckDBConnection
	) {
		this.#instance = instance;
		this.#place = place;
		this.#reader = reader;
		this.#writer = writer;
		this.lasting = place.path !== null;
	}

	/** All rows of the answer to `sql`, as plain values. */
	all<T = Record<string, Plain>>(sql: string, params?: Params): Promise<T[]> {
		return queryOn(this.#reader).all<T>(sql, params);
	}

	/** The first row, where there is one. */
	one<T = Record<string, Plain>>(sql: string, params?: Params): Promise<T | undefined> {
		return queryOn(this.#reader).one<T>(sql, params);
	}

	/** Runs `read` on the facts as they are now: what is loaded meanwhile stays out of its sight. */
	async snapshot<T>(read: (query: Query) => Promise<T>): Promise<T> {
		const connection = await this.#instance.connect();
		try {
			await connection.run('BEGIN');
			return await read(queryOn(connection));
		} finally {
			// Closing takes back whatever was made on the way, such as temporary tables.
			connection.closeSync();
		}
	}

	/** The connection on which sheets are staged and facts written: one loader at a time. */
	connection(): DuckDBConnection {
		return this.#writer;
	}

	/** How far the tables follow which ledger, or null where they have to be built. */
	progress(): Promise<Progress | null> {
		return progressOf(this.#writer, tablesVersion(this.#place.tables));
	}

	/**
	 * Runs `write` as one step: readers see all of it or nothing, and so does a process that starts after
	 * a crash. A null result takes everything back.
	 */
	async inOneStep<T>(write: () => Promise<T>): Promise<T> {
		await this.#writer.run('BEGIN');
		const result = await write().catch(async (error: unknown) => {
			await this.#writer.run('ROLLBACK');
			throw error;
		});
		await this.#writer.run(result === null ? 'ROLLBACK' : 'COMMIT');
		return result;
	}

	/** Empties the warehouse and lays its tables for a ledger. */
	lay(ledger: string): Promise<void> {
		return layTables(this.#writer, this.#place.tables, ledger);
	}

	/** Adds an upload's staged rows. */
	async insert({ sheets, ...source }: Filed): Promise<void> {
		await this.#writer.run('INSERT INTO uploads VALUES ($upload, $partnership)', { ...source });
		for (const sheet of sheets)
			await insertSheet(this.#writer, this.#table(sheet.dataset), sheet, source);
		for (const dataset of new Set(sheets.map((sheet) => sheet.dataset)))
			await summarise(
				this.#writer,
				this.#table(dataset),
				await uploadsTouched(this.#writer, this.#table(dataset), source.upload)
			);
	}

	/** Takes an upload's rows out; what they superseded is in force again. */
	async remove(source: Source): Promise<void> {
		for (const table of this.#place.tables) {
			const touched = await uploadsTouched(this.#writer, table, source.upload);
			await removeUpload(this.#writer, table, source);
			await summarise(this.#writer, table, touched);
		}
		for (const origin of ['sheets', 'uploads'])
			await this.#writer.run(`DELETE FROM ${origin} WHERE upload = $upload`, {
				upload: source.upload
			});
	}

	/** Notes the ledger's entry up to which the tables go. */
	noteApplied(seq: number): Promise<void> {
		return noteApplied(this.#writer, seq);
	}

	close(): void {
		this.#reader.closeSync();
		this.#writer.closeSync();
		this.#instance.closeSync();
	}

	#table(dataset: string): FactsTable {
		const table = this.#place.tables.find((table) => table.dataset === dataset);
		if (!table) throw new Error(`The warehouse has no table for “${dataset}”.`);
		return table;
	}
}

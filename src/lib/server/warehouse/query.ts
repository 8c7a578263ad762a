import {
	DuckDBDateValue,
	DuckDBDecimalValue,
	DuckDBListValue,
	DuckDBStructValue,
	DuckDBTimestampTZValue,
	DuckDBTimestampValue,
	type DuckDBConnection,
	type DuckDBValue
} from '@duckdb/node-api';

/** What a cell of a result is in JavaScript. */
export type Plain =
	string | number | boolean | null | Uint8Array | Plain[] | { [name: string]: Plain };

/** Values for `$1, $2 …` as a list, or for `$name` by name. */
export type Params = DuckDBValue[] | Record<string, DuckDBValue>;

/** Asks the warehouse. Dates come as '2025-09-03', times as '2025-09-03 09:15', every number as a number. */
export interface Query {
	/** All rows of the answer. */
	all<T = Record<string, Plain>>(sql: string, params?: Params): Promise<T[]>;
	/** The first row, where there is one. */
	one<T = Record<string, Plain>>(sql: string, params?: Params): Promise<T | undefined>;
}

/** Takes a connection; gives the way to ask it. */
export function queryOn(connection: DuckDBConnection): Query {
	const all = <T>(sql: string, params?: Params) => ask<T>(connection, sql, params);
	return {
		all,
		one: async <T>(sql: string, params?: Params) => (await all<T>(sql, params))[0]
	};
}

/** A name as SQL writes it. */
export function name(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}

async function ask<T>(connection: DuckDBConnection, sql: string, params?: Params): Promise<T[]> {
	const reader = await connection.runAndReadAll(sql, params);
	const names = reader.columnNames();
	return reader
		.getRows()
		.map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i] ?? null)])) as T);
}

function plain(value: DuckDBValue): Plain {
	if (value === null || typeof value !== 'object')
		return typeof value === 'bigint' ? Number(value) : (value ?? null);
	if (value instanceof DuckDBDecimalValue) return value.toDouble();
	if (value instanceof DuckDBListValue) return value.items.map(plain);
	if (value instanceof DuckDBStructValue) return plainEntries(value.entries);
	if (value instanceof DuckDBTimestampValue) return localTime(isoTime(value));
	if (value instanceof DuckDBTimestampTZValue) return isoTime(value);
	if (value instanceof DuckDBDateValue) return value.toString();
	return String(value);
}

function isoTime({ micros }: { micros: bigint }): string {
	return new Date(Number(micros / 1000n)).toISOString();
}

/** A time as its sheet has it, which names no zone: "2025-04-01 15:15"; the day alone where no time was written. */
function localTime(iso: string): string {
	const text = iso.slice(0, 19).replace('T', ' ').replace(/:00$/, '');
	return text.replace(/ 00:00$/, '');
}

function plainEntries(entries: Readonly<Record<string, DuckDBValue>>): Record<string, Plain> {
	return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, plain(value)]));
}

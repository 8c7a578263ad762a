import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readHead } from './head.ts';
import { loadText, type Loading } from './text-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-text-'));
const path = join(folder, 'input.csv');
const HEADER = 'place,day,words';

let connection: DuckDBConnection;
beforeAll(async () => {
	const instance = await DuckDBInstance.create(':memory:', { memory_limit: '256MB', threads: '2' });
	connection = await instance.connect();
});

const word = fc.constantFrom(
	'',
	' ',
	'Ash',
	'ash',
	'é’',
	'7',
	'007',
	'a b',
	'"',
	'x,y',
	'two\nlines'
);
const day = fc.constantFrom('1/9/2025', '01/09/2025', '');
const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B'), day, word), {
	minLength: 1,
	maxLength: 9
});

test('the way of large files, the usual one and the slow one read the same', async () => {
	await fc.assert(
		fc.asyncProperty(rows, async (cells) => {
			const lines = cells.map((row) => row.map(quoted).join(','));
			const text = `${HEADER}\n${lines.join('\n')}\n`;
			const slow = await read(text, { slowly: true });
			expect(slow).toEqual(cells.map((row) => row.map((cell) => cell || null)));
			expect(await read(text, {})).toEqual(slow);
			expect(await read(text, { asLarge: true })).toEqual(slow);
		}),
		{ numRuns: 25 }
	);
});

test.each([
	['shorter', 'A,1/9/2025'],
	['longer', 'A,1/9/2025,x,y'],
	['longer by an empty cell', 'A,1/9/2025,x,']
])('a row that is %s than the others is read the same whichever way', async (_, odd) => {
	const text = `${HEADER}\nA,1/9/2025,x\n${odd}\nB,1/9/2025,x\n`;
	const slow = await read(text, { slowly: true });
	expect(slow).toHaveLength(3);
	expect(await read(text, {})).toEqual(slow);
	expect(await read(text, { asLarge: true })).toEqual(slow);
});

test('a column that repeats itself at first and then holds 100,000 different things is text', async () => {
	const lines = Array.from(
		{ length: 104_000 },
		(_, at) => `A,1/9/2025,w${Math.max(0, at - 4000)}\n`
	);
	await read(`${HEADER}\n${lines.join('')}`, { asLarge: true });
	expect(await typesOf('words', 'place')).toEqual({ c1: 'ENUM', c3: 'VARCHAR' });
});

test('a column in which nothing is written at all', async () => {
	expect(await read(`${HEADER}\nA,,x\nA,,x\nA,,x\n`, { asLarge: true })).toEqual(
		Array.from({ length: 3 }, () => ['A', null, 'x'])
	);
});

/** Rows of cells, read by one way or another; null where nothing is written. */
async function read(text: string, way: Partial<Loading>): Promise<(string | null)[][]> {
	writeFileSync(path, text);
	const head = readHead(path, { encoding: 'utf-8', delimiter: ',', quote: '"' });
	const source = { path, head, skip: 0, width: 3 };
	const loading = { connection, table: 'test_text', tempFolder: folder, onBytes: () => undefined };
	const loaded = await loadText(source, { ...loading, ...way });
	if ('code' in loaded) throw new Error(loaded.code);
	const found = await connection.runAndReadAll(
		`SELECT c1, c2, c3 FROM ${loaded.table} ORDER BY rowid LIMIT 10`
	);
	expect(loaded.rows).toBe(await rowsIn(loaded.table));
	return found.getRows() as (string | null)[][];
}

async function rowsIn(table: string): Promise<number> {
	const result = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${table}`);
	return result.getRows()[0]?.[0] as number;
}

/** `VARCHAR`, or `ENUM` whatever it holds. */
async function typesOf(...names: string[]): Promise<Record<string, string>> {
	const places = names.map((name) => `c${HEADER.split(',').indexOf(name) + 1}`);
	const result = await connection.runAndReadAll(
		`SELECT column_name, split_part(data_type, '(', 1) FROM duckdb_columns() WHERE table_name = 'test_text'`
	);
	const types = new Map(result.getRows() as [string, string][]);
	return Object.fromEntries(places.map((place) => [place, types.get(place) ?? '']));
}

function quoted(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

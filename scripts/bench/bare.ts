// DuckDB alone, with the settings our warehouse has: its own reader, its own guesses, no checks.
import { DuckDBInstance } from '@duckdb/node-api';
import { dirname, join } from 'node:path';
import { settings } from '#lib/server/warehouse/instance.ts';
import { costOf, tell } from './measure.ts';

const [file = '', database = '', first = ''] = process.argv.slice(2);
const spill = join(dirname(database), 'spill');
const instance = await DuckDBInstance.create(database, settings({ spill }));
const connection = await instance.connect();
// What a process does for the first time is left out, here as in `load.ts`.
await connection.run(`CREATE TABLE first AS FROM read_csv('${first}')`);
const loading = await costOf(async () => {
	await connection.run(`CREATE TABLE attendance AS FROM read_csv('${file}')`);
	await connection.runAndReadAll('SELECT count(*) FROM attendance');
});
tell({ loading });

import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { partnershipSchema } from '#lib/server/agreements/partnership.ts';
import { understand, type Context } from './understand.ts';
import type { Understood } from './understood.ts';

/** An invented partnership of three schools, one of them without a URN. */
export const PARTNERSHIP = partnershipSchema.parse({
	id: 'invented',
	name: 'Invented partnership',
	shortName: 'Invented',
	sample: true,
	agreement: 'pods-memorandum',
	term: { from: '2025-09-01', to: '2028-08-31' },
	schools: [
		school('999001', 'St Aldhelm’s C of E Primary School', 'St Aldhelm’s', 'primary'),
		school('999002', 'Aldermere & Brook Infant School', 'Aldermere Infant', 'infant'),
		school('local-fernhill', 'Fernhill Junior School', 'Fernhill', 'junior', ['Fernhill Jnr'])
	]
});

export interface Read {
	understood: Understood;
	/** Accepted rows, without the columns that are empty. */
	facts: Record<string, unknown>[];
}

/** A connection to an empty warehouse in memory and a folder for tidy copies. */
export async function desk(): Promise<{ connection: DuckDBConnection; folder: string }> {
	const instance = await DuckDBInstance.create(':memory:', { memory_limit: '256MB', threads: '2' });
	return { connection: await instance.connect(), folder: mkdtempSync(join(tmpdir(), 'accord-')) };
}

/** Takes a file; gives what was understood of it and the rows that would be taken in. */
export async function read(
	path: string,
	{ connection, folder }: { connection: DuckDBConnection; folder: string },
	rest: Partial<Context> = {}
): Promise<Read> {
	const understood = await understand(
		{ path, name: basename(path) },
		{
			connection,
			partnership: PARTNERSHIP,
			as: null,
			personKey: 'a key for tests',
			stage: 'test',
			tempFolder: folder,
			...rest
		}
	);
	const facts = [];
	for (const { staged } of understood.sheets)
		if (staged) facts.push(...(await accepted(connection, staged)));
	return { understood, facts };
}

async function accepted(connection: DuckDBConnection, staged: string) {
	const result = await connection.runAndReadAll(
		`SELECT * EXCLUDE (fate) FROM ${staged} WHERE fate = 'accepted' ORDER BY source_row`
	);
	return result
		.getRowObjectsJson()
		.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)));
}

function school(
	id: string,
	name: string,
	shortName: string,
	phase: string,
	aliases: string[] = []
) {
	return { id, name, shortName, phase, aliases };
}

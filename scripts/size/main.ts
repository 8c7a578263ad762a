// Writes the spreadsheets and partnerships of an invented country: node scripts/size/main.ts county FOLDER
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { partnershipNumber } from './partnership.ts';
import { KINDS, make, partnershipId, SIZES } from './size.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const size = SIZES[name];
if (!size || !folder) {
	console.error(`Write a size (${Object.keys(SIZES).join(', ')}) and a folder.`);
	process.exit(2);
}

const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (let at = 0; at < size.partnerships; at++) {
	mkdirSync(join(folder, partnershipId(at)), { recursive: true });
	const text = stringify(partnershipNumber(at, size));
	writeFileSync(join(folder, `${partnershipId(at)}.yaml`), `# Invented.\n${text}`);
}
for (const year of size.years) for (const kind of KINDS) await write(kind, year);

async function write(kind: (typeof KINDS)[number], year: number): Promise<void> {
	await make(connection, kind, year, size!);
	for (let at = 0; at < size!.partnerships; at++) {
		const path = join(
			folder,
			partnershipId(at),
			`${kind}-${year}-${String(year + 1).slice(2)}.csv`
		);
		await connection.run(
			`COPY (SELECT * EXCLUDE (partnership) FROM made WHERE partnership = ${at}) TO '${path.replaceAll("'", "''")}' (HEADER)`
		);
	}
	console.log(`${kind} of ${year}: ${size!.partnerships} spreadsheets.`);
}

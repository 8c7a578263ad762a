// Writes the spreadsheets of the invented partnership: node scripts/sample/main.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import { sampleFiles } from './files.ts';

const folder = join(PROJECT, 'data', 'sample', 'sample');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(sampleFiles())) {
	writeFileSync(join(folder, name), bytes);
	console.log(`${name}: ${bytes.length} bytes`);
}

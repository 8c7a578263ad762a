// Writes the spreadsheets of the invented partnerships: node scripts/sample/main.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import { associationFiles } from './association/files.ts';
import { sampleFiles } from './files.ts';
import { twoSchoolsFiles } from './two-schools/files.ts';

write('sample', sampleFiles());
write('sample-association', associationFiles());
write('sample-two-schools', twoSchoolsFiles());

function write(partnership: string, files: Record<string, Buffer>): void {
	const folder = join(PROJECT, 'data', 'sample', partnership);
	mkdirSync(folder, { recursive: true });
	for (const [name, bytes] of Object.entries(files)) {
		writeFileSync(join(folder, name), bytes);
		console.log(`${partnership}/${name}: ${bytes.length} bytes`);
	}
}

// Reads every spreadsheet in a folder and says where a promise of intake was broken.
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { filesIn } from './files.ts';
import { lookOver } from './look-over.ts';

const folder = process.argv[2];
const partnership = process.argv[3] ?? 'sample';
if (!folder || !existsSync(folder)) {
	console.error('Usage: node scripts/soak/main.ts FOLDER [PARTNERSHIP]');
	process.exit(2);
}

const counts = { files: 0, sheets: 0, rows: 0, refused: 0, broken: 0 };
for await (const { path, sheets, rows, refused, broken } of lookOver(
	filesIn(folder),
	partnership
)) {
	counts.files += 1;
	counts.sheets += sheets;
	counts.rows += rows;
	counts.refused += refused ? 1 : 0;
	counts.broken += broken.length > 0 ? 1 : 0;
	for (const promise of broken) console.log(`${relative(folder, path)}: ${promise}`);
}
const { files, sheets, rows, refused, broken } = counts;
console.log(
	`${files} files, ${sheets} sheets, ${rows} rows; ${refused} refused with a reason; ${broken} with a broken promise.`
);
if (broken > 0) process.exitCode = 1;

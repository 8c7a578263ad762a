import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readFile, type FileRead, type SheetRead } from '#lib/server/intake/read-file.ts';
import { refused } from '#lib/server/intake/refused.ts';
import { csvOf } from '../cells.ts';
import { CsvFolder } from '../csv-folder.ts';
import { mustExist } from '../files.ts';
import { SOUND, UNUSABLE, type Outcome, type Register } from '../outcome.ts';
import { complain } from '../print.ts';
import { jsonFor } from '../understood-json.ts';

interface Options {
	sheet?: string;
	json?: boolean;
	out?: string;
}

/** `read FILE…`: the cells of spreadsheets as text, header first. */
export const read: Register = (accord, ended) =>
	accord
		.command('read <file...>')
		.description('write the cells of spreadsheets as text, header first')
		.option('--sheet <name>', 'only this sheet, hidden or not')
		.option('--csv', 'as CSV (which it is unless told otherwise)')
		.option('--json', 'how each file was read, and its cells, for another program')
		.option(
			'--out <folder>',
			'write NAME.csv there, one a file, and NAME-SHEET.csv for further sheets'
		)
		.action(async (files: string[], { sheet, json, out }: Options) => {
			files.forEach(mustExist);
			const values = jsonFor(files, json);
			const written = out === undefined || json ? null : new CsvFolder(out, files);
			const folder = mkdtempSync(join(tmpdir(), 'accord-read-'));
			try {
				for (const path of files) {
					const file = await readFile(path, { sheet: sheet ?? null, folder });
					ended('code' in file ? refuse(path, file, values.add, written) : SOUND);
					if ('code' in file) continue;
					if (json) values.add(jsonOf(path, file));
					else if (written) written.write(path, file);
					else writeFirst(file);
				}
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
			values.say();
		});

// An empty file is an empty table to the next program, and is told of all the same.
function refuse(
	path: string,
	problem: { code: string; row?: number },
	addJson: (value: object) => void,
	written: CsvFolder | null
): Outcome {
	const said = refused(problem, basename(path));
	complain(`${said.message} ${said.fix}`);
	addJson({ file: basename(path), sheets: [], notes: [], problems: [said] });
	if (problem.code === 'empty') written?.write(path, { sheets: [], notes: [] });
	return UNUSABLE;
}

function jsonOf(path: string, { sheets, notes }: FileRead): object {
	return { file: basename(path), sheets: sheets.map(sheetJson), notes, problems: [] };
}

function sheetJson({ text, ...sheet }: SheetRead): object {
	if (!text) return sheet;
	const { encoding, delimiter, quote, escape = quote } = text;
	return { ...sheet, encoding, delimiter, quote, escape };
}

// One stream holds one table; the other sheets are named, so that nothing goes unseen.
function writeFirst({ sheets: [first, ...others], notes }: FileRead): void {
	if (!first) return;
	for (const piece of csvOf(first)) process.stdout.write(piece);
	for (const note of [...notes, ...first.notes]) complain(note);
	for (const { name } of others) complain(`Also in the file: “${name}”. Ask for it with --sheet.`);
}

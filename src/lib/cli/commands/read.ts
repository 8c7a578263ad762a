import { mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import Papa from 'papaparse';
import { cellsOf, type Cells } from '../cells.ts';
import { mustExist } from '../files.ts';
import { lookAt, type Look } from '../look.ts';
import { SOUND, UNUSABLE, UserMistake, type Outcome, type Register } from '../outcome.ts';
import { say } from '../print.ts';
import { jsonFor } from '../understood-json.ts';
import { sayUnderstood } from '../understood.ts';

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
		.option('--sheet <name>', 'only this sheet')
		.option('--csv', 'as CSV (which it is unless told otherwise)')
		.option('--json', 'for another program')
		.option('--out <folder>', 'write NAME.csv there, one a file')
		.action(async (files: string[], options: Options) => {
			files.forEach(mustExist);
			const json = jsonFor(files, options.json);
			await lookAt(files, {}, async (look) => ended(await readOne(look, options, json.add)));
			json.say();
		});

async function readOne(
	{ path, temp, understood, warehouse }: Look,
	{ sheet, json, out }: Options,
	addJson: (value: object) => void
): Promise<Outcome> {
	const cells = await cellsOf(warehouse, path, temp, understood);
	if (!cells) {
		sayUnderstood(understood);
		return UNUSABLE;
	}
	if (sheet !== undefined && sheet !== cells.name)
		throw new UserMistake(`${understood.file} has no sheet “${sheet}”; it has “${cells.name}”.`);
	if (json) addJson({ file: understood.file, sheets: [cells] });
	else if (out) writeCsv(cells, out, path);
	else process.stdout.write(csvOf(cells));
	return SOUND;
}

function writeCsv(cells: Cells, folder: string, path: string): void {
	mkdirSync(folder, { recursive: true });
	const to = join(folder, `${parse(path).name}.csv`);
	writeFileSync(to, csvOf(cells));
	say(`${to}: ${cells.rows.length.toLocaleString('en-GB')} rows.`);
}

/** The cells to the letter: what starts like a formula stays as it was written. */
function csvOf({ header, rows }: Cells): string {
	return Papa.unparse([header, ...rows], { newline: '\n' }) + '\n';
}

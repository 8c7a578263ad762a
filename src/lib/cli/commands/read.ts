import { mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import Papa from 'papaparse';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import { cellsOf, type Cells } from '../cells.ts';
import { mustExist } from '../files.ts';
import { lookAt, type Look } from '../look.ts';
import { SOUND, UNUSABLE, type Outcome, type Register } from '../outcome.ts';
import { complain, count, say } from '../print.ts';
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
		.action(async (files: string[], options: Options) => {
			files.forEach(mustExist);
			const json = jsonFor(files, options.json);
			await lookAt(files, { sheet: options.sheet }, async (look) =>
				ended(await readOne(look, options, json.add))
			);
			json.say();
		});

async function readOne(
	{ path, understood, warehouse }: Look,
	{ json, out }: Options,
	addJson: (value: object) => void
): Promise<Outcome> {
	const sheets: Sheet[] = [];
	for (const sheet of understood.sheets) {
		const cells = await cellsOf(warehouse, sheet);
		if (cells) sheets.push({ sheet, cells });
	}
	complainOf(understood.problems);
	for (const sheet of understood.sheets) if (!sheet.text) complainOf(sheet.problems);
	if (json) addJson(jsonOf(understood, sheets));
	else if (out) writeEach(sheets, out, path);
	else writeFirst(sheets);
	return sheets.length > 0 ? SOUND : UNUSABLE;
}

interface Sheet {
	sheet: UnderstoodSheet;
	cells: Cells;
}

function complainOf(problems: { message: string; fix: string }[]): void {
	for (const { message, fix } of problems) complain(`${message} ${fix}`);
}

function jsonOf({ file, notes, problems }: Look['understood'], sheets: Sheet[]): object {
	return {
		file,
		sheets: sheets.map(({ sheet, cells }) => ({
			...cells,
			...readingOf(sheet),
			setAsideReasons: sheet.setAsideReasons,
			notes: sheet.notes
		})),
		notes,
		problems
	};
}

function readingOf({ headerRow, text }: UnderstoodSheet): object {
	const { format, encoding, delimiter, quote } = text!;
	return { format, ...(format === 'text' ? { encoding, delimiter, quote } : {}), headerRow };
}

// One stream holds one table; the other sheets are named, so that nothing goes unseen.
function writeFirst([first, ...others]: Sheet[]): void {
	if (!first) return;
	process.stdout.write(csvOf(first.cells));
	for (const { cells } of others)
		complain(`Also in the file: “${cells.name}”. Ask for it with --sheet.`);
}

function writeEach(sheets: Sheet[], folder: string, path: string): void {
	mkdirSync(folder, { recursive: true });
	for (const [at, { cells }] of sheets.entries()) {
		const sheet = at === 0 ? '' : `-${cells.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')}`;
		const to = join(folder, `${parse(path).name}${sheet}.csv`);
		writeFileSync(to, csvOf(cells));
		say(`${to}: ${count(cells.rows.length, 'row')}.`);
	}
}

/** The cells to the letter: what starts like a formula stays as it was written. */
function csvOf({ header, rows }: Cells): string {
	return Papa.unparse([header, ...rows], { newline: '\n' }) + '\n';
}

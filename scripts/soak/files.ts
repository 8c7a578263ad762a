import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a folder; gives the spreadsheets in it and in the folders within, in the order of their names. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && SPREADSHEET.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
}

const SPREADSHEET = /\.(csv|tsv|tab|txt|dat|psv|xlsx|xlsm|xls|ods)$/i;

import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import type { FileRead } from '#lib/server/intake/read-file.ts';
import { csvOf } from './cells.ts';
import { UserMistake } from './outcome.ts';
import { count, say } from './print.ts';

/** A folder of CSV files made from spreadsheets, none of which takes the place of another or of its source. */
export class CsvFolder {
	folder: string;
	written = new Set<string>();

	constructor(folder: string, files: string[]) {
		this.folder = folder;
		const own = files.find((file) => resolve(file) === resolve(folder, `${parse(file).name}.csv`));
		if (own) throw new UserMistake(`“${own}” would be written over. Name another folder.`);
		mkdirSync(folder, { recursive: true });
	}

	/** Takes where a file was and what was read of it; writes a CSV file for each of its sheets and says so. */
	write(path: string, { sheets, notes }: FileRead): void {
		if (sheets.length === 0) this.writeOne(this.free(path, ''), []);
		for (const [at, sheet] of sheets.entries()) {
			const suffix = at === 0 ? '' : `-${sheet.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')}`;
			const to = this.free(path, suffix);
			this.writeOne(to, csvOf(sheet));
			say(`${to}: ${count(sheet.rows.length, 'row')}.`);
			for (const note of [...(at === 0 ? notes : []), ...sheet.notes]) say(`  ${note}`);
		}
	}

	// “register.csv” beside “register.xlsx”, or two files of one name from two folders.
	free(path: string, suffix: string): string {
		const { name, base } = parse(path);
		const called = (one: string) => join(this.folder, `${one}${suffix}.csv`);
		if (!this.written.has(called(name))) return called(name);
		if (!this.written.has(called(base))) return called(base);
		let number = 2;
		while (this.written.has(called(`${name}-${number}`))) number += 1;
		return called(`${name}-${number}`);
	}

	writeOne(to: string, pieces: Iterable<string>): void {
		this.written.add(to);
		const file = openSync(to, 'w');
		try {
			for (const piece of pieces) writeSync(file, piece);
		} finally {
			closeSync(file);
		}
	}
}

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Workbook } from '#lib/server/intake/read/workbook/read-workbook.ts';
import { work } from '#lib/server/intake/read/workbook/work.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-sheets-'));

/** Takes a workbook’s bytes; gives its cells by sheet and what is said of them, without a worker; throws its refusal. */
export function sheetsRead(bytes: Uint8Array | string, sheet: string | null = null) {
	const book = read(bytes, sheet);
	if ('code' in book) throw new Error(book.code);
	return { ...book, cells: cellsOf(book), notes: book.sheets.flatMap(({ notes }) => notes) };
}

/** Takes a workbook’s bytes; gives why it can’t be read, and in which sheet; null where it can. */
export function refusalOf(bytes: Uint8Array | string): string | null {
	const book = read(bytes, null);
	return 'code' in book ? [book.code, book.sheet].filter(Boolean).join(' in ') : null;
}

function read(bytes: Uint8Array | string, sheet: string | null) {
	const path = join(folder, 'input');
	writeFileSync(path, bytes);
	return work({ path, folder, sheet }, () => undefined);
}

function cellsOf({ sheets }: Workbook): Record<string, string[][]> {
	const cells = sheets.map(({ name, path }) => {
		const text = readFileSync(path, 'utf8').trimEnd();
		return [name, Papa.parse<string[]>(text).data];
	});
	return Object.fromEntries(cells);
}

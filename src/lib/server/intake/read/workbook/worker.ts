import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadProblem } from '../unreadable.ts';
import { openPackage, type Opened } from './package.ts';
import { parse, type ParsedSheet } from './parse.ts';
import type { Asked, Said, Workbook } from './read-workbook.ts';
import { writeSheet } from './write-sheet.ts';

const ZIP = 0x504b;

tell({ kind: 'done', result: work(workerData as Asked) });

/** Takes a workbook and where to; writes each of its sheets as text and gives what they are. */
function work({ path, folder, sheet }: Asked): Workbook | ReadProblem {
	const file = readFileSync(path);
	const opened = file.readUInt16BE(0) === ZIP ? openPackage(file) : openOld(file);
	if ('code' in opened) return opened;
	tell({ kind: 'unpacked', bytes: opened.unpackedBytes });
	const book = parse(opened);
	if ('code' in book) return book;
	tell({ kind: 'parsed' });
	const wanted = book.sheets.filter(({ name, hidden }) => (sheet ? name === sheet : !hidden));
	const sheets = [];
	for (const [at, parsed] of wanted.entries()) {
		const written = writeSheet(parsed, book.date1904, join(folder, `sheet-${at + 1}.csv`));
		if ('code' in written) return written;
		if (written.rows > 0) sheets.push(written);
	}
	const { format, withoutResult } = opened;
	const names = book.sheets.map(({ name }) => name);
	return { format, sheets, names, hidden: hiddenOf(book.sheets, sheet), withoutResult };
}

// Before 2007 a workbook was a small file system; a workbook with a password still is one.
function openOld(file: Buffer): Opened | ReadProblem {
	const holds = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
	if (holds('EncryptedPackage')) return { code: 'password-protected' };
	if (!holds('Workbook') && !holds('Book')) return { code: 'unknown' };
	return { format: 'xls', bytes: file, unpackedBytes: file.length, withoutResult: 0, hidden: [] };
}

function hiddenOf(sheets: ParsedSheet[], chosen: string | null): string[] {
	return chosen ? [] : sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
}

function tell(said: Said): void {
	parentPort!.postMessage(said);
}

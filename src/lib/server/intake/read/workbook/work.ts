import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadProblem } from '../unreadable.ts';
import { readBinary } from './binary.ts';
import type { ReadBook, ReadSheet } from './book.ts';
import { CAPS } from './caps.ts';
import { listsItsContents } from './compound.ts';
import { readHtml } from './html.ts';
import { readOds } from './ods.ts';
import { readPackage } from './package.ts';
import type { Asked, Said, Workbook } from './read-workbook.ts';
import { orStumbled, Stumbled } from './stumbled.ts';
import { writeSheet, type WrittenSheet } from './write-sheet.ts';
import { readXml2003 } from './xml-2003.ts';
import { asUtf8 } from './xml.ts';

/** Takes a workbook, where to and whom to tell; writes each of its sheets as text and gives what they are. */
export function work(asked: Asked, tell: (said: Said) => void): Workbook | ReadProblem {
	const { path, folder, sheet } = asked;
	if (statSync(path).size > CAPS.unpackedBytes) return { code: 'workbook-too-large' };
	const book = orStumbled(() =>
		open(readFileSync(path), (bytes) => tell({ kind: 'unpacked', bytes }))
	);
	if ('code' in book) return book;
	const wanted = book.sheets.filter(({ name, hidden }) => (sheet ? name === sheet : !hidden));
	const sheets: WrittenSheet[] = [];
	let withoutResult = 0;
	for (const [at, one] of wanted.entries()) {
		const written = orStumbled(() => write(one, join(folder, `sheet-${at + 1}.csv`)));
		if ('code' in written) return { ...written, sheet: one.name };
		tell({ kind: 'read', share: (at + 1) / wanted.length });
		if (written.sheet.rows > 0) sheets.push(written.sheet);
		withoutResult += written.withoutResult;
	}
	const names = book.sheets.map(({ name }) => name);
	return { format: book.format, sheets, names, hidden: hiddenOf(book, sheet), withoutResult };
}

function write(sheet: ReadSheet, path: string): { sheet: WrittenSheet; withoutResult: number } {
	const { grid, withoutResult } = sheet.read();
	return { sheet: writeSheet(sheet.name, grid, path), withoutResult };
}

const ZIP = 0x504b;
const COMPOUND = 0xd0cf;
/** Of the first record of a workbook that is no file system yet. */
const BARE = 0x09;

function open(file: Buffer, onUnpacked: (bytes: number) => void): ReadBook {
	const start = file.length > 1 ? file.readUInt16BE(0) : 0;
	if (start === ZIP) return readPackage(withinCap(file), onUnpacked);
	onUnpacked(file.length);
	if (start === COMPOUND) return openCompound(withinCap(file));
	const bare = file[0] === BARE && file.includes(0);
	return bare ? readBinary(withinCap(file), 'xls') : openMarkup(file);
}

function withinCap(file: Buffer): Buffer {
	if (file.length > CAPS.bytes) throw new Stumbled('workbook-too-large');
	return file;
}

// Before 2007 a workbook was a small file system; a workbook with a password still is one.
function openCompound(file: Buffer): ReadBook {
	const holds = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
	if (holds('EncryptedPackage')) throw new Stumbled('password-protected');
	const word = holds('WordDocument') && !holds('Workbook') && !holds('Book');
	if (word) throw new Stumbled('word-document');
	if (!listsItsContents(file)) throw new Stumbled('workbook-damaged');
	return readBinary(file, 'xls');
}

// XML comes unpacked and is walked piece by piece: as much of it may come as may be unpacked.
function openMarkup(file: Buffer): ReadBook {
	const start = asUtf8(file.subarray(0, 8192)).toString('utf8');
	if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return readXml2003(file);
	if (/<\?xml/.test(start) && start.includes('opendocument')) return readOds(file);
	if (/<(html|head|body|table|meta)\b/i.test(start)) return readHtml(withinCap(file));
	throw new Stumbled('xml');
}

function hiddenOf({ sheets }: ReadBook, chosen: string | null): string[] {
	return chosen ? [] : sheets.filter(({ hidden }: ReadSheet) => hidden).map(({ name }) => name);
}

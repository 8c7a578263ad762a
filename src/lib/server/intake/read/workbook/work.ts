import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadProblem } from '../unreadable.ts';
import { readBinary } from './binary.ts';
import type { ReadBook, ReadSheet } from './book.ts';
import { readOds } from './ods.ts';
import { readPackage } from './package.ts';
import type { Asked, Said, Workbook } from './read-workbook.ts';
import { orStumbled, Stumbled } from './stumbled.ts';
import { writeSheet, type WrittenSheet } from './write-sheet.ts';
import { readXml2003 } from './xml-2003.ts';
import { asUtf8 } from './xml.ts';

/** Takes a workbook, where to and whom to tell; writes each of its sheets as text and gives what they are. */
export function work(asked: Asked, tell: (said: Said) => void): Workbook | ReadProblem {
	return orStumbled(() => {
		const book = open(readFileSync(asked.path), (bytes) => tell({ kind: 'unpacked', bytes }));
		const { sheet, folder } = asked;
		const wanted = book.sheets.filter(({ name, hidden }) => (sheet ? name === sheet : !hidden));
		const sheets: WrittenSheet[] = [];
		let withoutResult = 0;
		for (const [at, one] of wanted.entries()) {
			const read = one.read();
			tell({ kind: 'read', share: (at + 1) / wanted.length });
			const written = writeSheet(one.name, read.grid, join(folder, `sheet-${at + 1}.csv`));
			if (written.rows > 0) sheets.push(written);
			withoutResult += read.withoutResult;
		}
		const names = book.sheets.map(({ name }) => name);
		return { format: book.format, sheets, names, hidden: hiddenOf(book, sheet), withoutResult };
	});
}

const ZIP = 0x504b;
const COMPOUND = 0xd0cf;

function open(file: Buffer, onUnpacked: (bytes: number) => void): ReadBook {
	const start = file.length > 1 ? file.readUInt16BE(0) : 0;
	if (start === ZIP) return readPackage(file, onUnpacked);
	onUnpacked(file.length);
	return start === COMPOUND ? openCompound(file) : openXml(file);
}

// Before 2007 a workbook was a small file system; a workbook with a password still is one.
function openCompound(file: Buffer): ReadBook {
	const holds = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
	if (holds('EncryptedPackage')) throw new Stumbled('password-protected');
	if (holds('Workbook') || holds('Book')) return readBinary(file, 'xls');
	throw new Stumbled(holds('WordDocument') ? 'word-document' : 'unknown');
}

function openXml(file: Buffer): ReadBook {
	const start = asUtf8(file.subarray(0, 8192)).toString('utf8');
	if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return readXml2003(file);
	if (start.includes('opendocument')) return readOds(file);
	throw new Stumbled('xml');
}

function hiddenOf({ sheets }: ReadBook, chosen: string | null): string[] {
	return chosen ? [] : sheets.filter(({ hidden }: ReadSheet) => hidden).map(({ name }) => name);
}

import type { Dialect } from './read/dialect.ts';
import type { Encoding } from './read/encoding.ts';
import { mayBeWorkbook, type FileKind } from './read/kind.ts';
import { notesOnTable, notesOnText, REASONS } from './read/layout/notes.ts';
import { readTables, type TablesRead } from './read/read-tables.ts';
import type { ReadProblem } from './read/unreadable.ts';
import { readWorkbook } from './read/workbook/read-workbook.ts';
import { notesOf } from './workbook-sheets.ts';

/** A table of a file as text, with what was decided to read it. */
export interface SheetRead {
	name: string;
	/** Empty where the table has no headings. */
	header: string[];
	rows: string[][];
	/** As the spreadsheet shows them, row 1 first. */
	headerRow: number | null;
	headerRows: number[];
	setAside: { row: number; reason: string }[];
	setAsideReasons: { reason: string; rows: number }[];
	format: 'text' | 'xlsx' | 'xls' | 'ods';
	/** Of a text file. */
	text: ({ encoding: Encoding } & Dialect) | null;
	notes: string[];
}

export interface FileRead {
	sheets: SheetRead[];
	notes: string[];
}

/** The only sheet that is wanted, hidden or not; and where a workbook’s sheets may be written. */
export interface Wanted {
	sheet: string | null;
	folder: string;
}

/**
 * Takes a file; gives the tables in it as text, or why it can’t be read. Nothing is recognised, checked
 * or kept.
 */
export async function readFile(path: string, wanted: Wanted): Promise<FileRead | ReadProblem> {
	const read = readTables(path);
	const workbook = 'code' in read && mayBeWorkbook(read.code as FileKind);
	const file = workbook ? await ofWorkbook(path, wanted) : 'code' in read ? read : ofText(read);
	if ('code' in file) return file;
	if (file.sheets.length === 0) return { code: 'empty' };
	return workbook ? file : only(file, wanted.sheet);
}

/** A text file is a workbook of one sheet, called as Excel calls it. */
const TEXT_SHEET = 'Sheet1';

function ofText(read: TablesRead): FileRead {
	const text = { encoding: read.encoding, ...read.dialect };
	const sheets = sheetsOf(TEXT_SHEET, read).map((sheet) => ({ ...sheet, text }));
	return { sheets, notes: notesOnText(read.encoding, read.dialect) };
}

function only({ sheets, notes }: FileRead, name: string | null): FileRead | ReadProblem {
	if (name === null) return { sheets, notes };
	const wanted = sheets.filter((sheet) => sheet.name === name);
	return wanted.length > 0 ? { sheets: wanted, notes } : { code: 'no-such-sheet' };
}

async function ofWorkbook(
	path: string,
	{ sheet, folder }: Wanted
): Promise<FileRead | ReadProblem> {
	const book = await readWorkbook({ path, folder, sheet });
	if ('code' in book) return book;
	if (sheet !== null && !book.names.includes(sheet)) return { code: 'no-such-sheet' };
	if (book.sheets.length === 0) return { code: 'workbook-empty' };
	const sheets = book.sheets.flatMap((written) => {
		const read = readTables(written.path, WRITTEN);
		if ('code' in read) throw new Error(`${written.path} can’t be read: ${read.code}`);
		return sheetsOf(written.name, read).map((one) => ({
			...one,
			format: book.format,
			notes: [...written.notes, ...one.notes]
		}));
	});
	return { sheets, notes: notesOf(book) };
}

/** How the sheets of a workbook are written. */
const WRITTEN = { encoding: 'utf-8', dialect: { delimiter: ',', quote: '"' } } as const;

// A row set aside is told of with the table below it, or with the last.
function sheetsOf(name: string, { tables, aside, mended }: TablesRead): SheetRead[] {
	let told = 0;
	return tables.map((table, at) => {
		const end = at === tables.length - 1 ? Infinity : firstRow(tables[at + 1]!);
		const here = aside.filter(({ row }) => row > told && row < end);
		told = end;
		const others = at === 0 && tables.length > 1 ? [manyTables(tables.length)] : [];
		return {
			name: at === 0 ? name : `${name} table ${at + 1}`,
			header: table.header ?? [],
			rows: table.rows,
			headerRow: table.headingRows[0] ?? null,
			headerRows: table.headingRows,
			setAside: here.map(({ row, why }) => ({ row, reason: REASONS[why] })),
			setAsideReasons: counted(here.map(({ why }) => REASONS[why])),
			format: 'text',
			text: null,
			notes: [...others, ...notesOnTable(table, here, mended)]
		};
	});
}

function firstRow({ headingRows, places }: { headingRows: number[]; places: number[] }): number {
	return headingRows[0] ?? places[0] ?? 0;
}

function manyTables(count: number): string {
	return `There are ${count} tables here, one below the other; this is the first.`;
}

function counted(reasons: string[]): { reason: string; rows: number }[] {
	const counts = new Map<string, number>();
	for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].map(([reason, rows]) => ({ reason, rows }));
}

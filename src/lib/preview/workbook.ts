import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { cellText, type Cell } from '#lib/sheets/cell-text.ts';
import { columnsOf } from './columns.ts';
import { Hindered, type KeptBack, type KnownColumn, type SheetLook } from './first-look.ts';
import { headerAt } from './header.ts';
import { csvLine, without } from './keep-back.ts';
import { MOST_COLUMNS, SAMPLE_ROWS, shownOf } from './text.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Past these a browser may run out of memory or patience; such a workbook is sent whole. */
export const CAPS = { bytes: 15 * 1024 * 1024, unpackedBytes: 80 * 1024 * 1024 };

/**
 * Takes a workbook’s bytes, what is known of columns and whether its first rows are enough for now; gives
 * a look at each sheet that holds anything, with its rows counted unless only the first were read.
 */
export function lookAtWorkbook(
	bytes: Uint8Array,
	known: KnownColumn[],
	{ quickly = false } = {}
): SheetLook[] {
	const book = opened(bytes, quickly ? SAMPLE_ROWS : 0);
	const sheets = book.SheetNames.map((name, at) => {
		const rows = textRows(book, name);
		return { name, hidden: Boolean(book.Workbook?.Sheets?.[at]?.Hidden), rows };
	});
	const looks = sheets.filter(({ rows }) => rows.length > 0).map((sheet) => lookAt(sheet, known));
	if (looks.length === 0) throw new Hindered('empty');
	return quickly ? looks.map((look) => ({ ...look, rows: null })) : looks;
}

/** Takes a workbook’s bytes and what is kept back; gives the one sheet without that, in CSV. */
export function copySheet(bytes: Uint8Array, { columns, sheet }: KeptBack): Blob {
	const book = opened(bytes, 0);
	const rows = textRows(book, sheet ?? book.SheetNames[0] ?? '');
	const keptBack = new Set(columns);
	return new Blob([rows.map((row) => csvLine(without(row, keptBack))).join('')], {
		type: 'text/csv'
	});
}

/** With no more than the first `rows` of each sheet; all of them where that is 0. */
function opened(bytes: Uint8Array, rows: number): WorkBook {
	const zipped = bytes[0] === 0x50;
	if (zipped && (unpackedSize(bytes) ?? 0) > CAPS.unpackedBytes) throw new Hindered('too-large');
	try {
		// As the server reads it: cells by their cached values, whatever size the sheet states.
		return read(bytes, {
			type: 'array',
			sheetRows: rows,
			dense: true,
			nodim: true,
			cellNF: true,
			cellText: isOpenDocument(bytes),
			cellHTML: false,
			cellFormula: false
		});
	} catch {
		// Damaged, with a password, or no workbook: the server says which.
		throw new Hindered('unreadable');
	}
}

// The first part of an OpenDocument file is its type, unpacked.
function isOpenDocument(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes.subarray(30, 120)).includes('opendocument');
}

/** Every row as wide as the sheet, with empty rows and columns at the end left off. */
function textRows(book: WorkBook, name: string): string[][] {
	const date1904 = Boolean(book.Workbook?.WBProps?.date1904);
	const rows = cellsOf(book.Sheets[name]).map((cells) =>
		Array.from(cells ?? [], (cell) => (cell ? cellText(cell, date1904) : ''))
	);
	const lasts = rows.map((row) => row.findLastIndex((cell) => cell.trim() !== ''));
	const height = lasts.findLastIndex((last) => last >= 0) + 1;
	const width = lasts.reduce((most, last) => Math.max(most, last + 1), 0);
	return rows
		.slice(0, height)
		.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

function cellsOf(sheet: WorkSheet | undefined): (Cell | undefined)[][] {
	const rows = sheet?.['!data'];
	return Array.isArray(rows) ? Array.from(rows as Cell[][]) : [];
}

function lookAt(
	{ name, hidden, rows }: { name: string; hidden: boolean; rows: string[][] },
	known: KnownColumn[]
): SheetLook {
	const width = rows[0]?.length ?? 0;
	if (width > MOST_COLUMNS) throw new Hindered('too-wide');
	const sample = rows.slice(0, SAMPLE_ROWS);
	const header = headerAt(sample, known);
	const below = rows.slice(header === null ? 0 : header + 1);
	return {
		name,
		hidden,
		first: shownOf(sample, header, width),
		header: header === null ? null : header + 1,
		columns: columnsOf(sample, header, { width, known }),
		rows: below.filter((row) => row.some((cell) => cell.trim() !== '')).length,
		astray: 0
	};
}

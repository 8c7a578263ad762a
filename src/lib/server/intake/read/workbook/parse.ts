import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Cell } from '#lib/sheets/cell-text.ts';
import type { ReadProblem } from '../unreadable.ts';
import type { Opened } from './package.ts';

/** A sheet as parsed: rows of cells, gaps where nothing stands. */
export interface ParsedSheet {
	name: string;
	hidden: boolean;
	rows: (Cell | undefined)[][];
	/** Cells merged over several rows, as “A2:A9”. */
	merged: string[];
}

export interface ParsedWorkbook {
	sheets: ParsedSheet[];
	date1904: boolean;
}

/** Takes an opened workbook; gives its cells, or why it can’t be read after all. */
export function parse({ bytes, format, hidden }: Opened): ParsedWorkbook | ReadProblem {
	const book = parsed(bytes, format);
	if ('code' in book) return book;
	// The reader passes over a sheet that it stumbles in as if it were not there.
	if (book.SheetNames.some((name) => !book.Sheets[name])) return { code: 'workbook-damaged' };
	const sheets = book.SheetNames.map((name, at) => ({
		name,
		hidden: hidden.includes(name) || Boolean(book.Workbook?.Sheets?.[at]?.Hidden),
		rows: rowsOf(book.Sheets[name]),
		merged: mergedRows(book.Sheets[name])
	}));
	return { sheets, date1904: Boolean(book.Workbook?.WBProps?.date1904) };
}

function parsed(bytes: Uint8Array, format: Opened['format']): WorkBook | ReadProblem {
	try {
		// Formulas are not read: their cached values stand in the cells.
		return read(bytes, {
			type: 'array',
			dense: true,
			nodim: true,
			cellNF: true,
			// OpenDocument keeps some yes and no as 1 and 0: the text that is shown tells.
			cellText: format === 'ods',
			cellHTML: false,
			cellFormula: false
		});
	} catch (error) {
		// Whatever the reader stumbles over is in the file; its own words mean nothing to a school office.
		const words = String(error);
		if (/password|encrypt/i.test(words)) return { code: 'password-protected' };
		return { code: 'workbook-damaged' };
	}
}

function rowsOf(sheet: WorkSheet | undefined): ParsedSheet['rows'] {
	const rows = sheet?.['!data'];
	return Array.isArray(rows) ? (rows as ParsedSheet['rows']) : [];
}

function mergedRows(sheet: WorkSheet | undefined): string[] {
	return (sheet?.['!merges'] ?? [])
		.filter(({ s, e }) => e.r > s.r)
		.map((range) => utils.encode_range(range));
}

import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { ReadBook } from './book.ts';
import { cellText, isPercentage, type Cell } from '#lib/sheets/cell-text.ts';
import { Grid } from './grid.ts';
import { Stumbled } from './stumbled.ts';

/** Takes a workbook of one of Excel’s binary formats (.xls, .xlsb); gives its sheets. */
export function readBinary(bytes: Uint8Array, format: 'xls' | 'xlsx'): ReadBook {
	const book = parsed(bytes);
	// The reader passes over a sheet that it stumbles in as if it were not there.
	if (book.SheetNames.some((name) => !book.Sheets[name])) throw new Stumbled('workbook-damaged');
	const date1904 = Boolean(book.Workbook?.WBProps?.date1904);
	const sheets = book.SheetNames.map((name, at) => ({
		name,
		hidden: Boolean(book.Workbook?.Sheets?.[at]?.Hidden),
		read: () => ({ grid: gridOf(book.Sheets[name]!, date1904), withoutResult: 0 })
	}));
	return { format, sheets };
}

function parsed(bytes: Uint8Array): WorkBook {
	try {
		// Formulas are not read: their cached values stand in the cells. Styles tell which columns are hidden.
		return read(bytes, {
			type: 'array',
			dense: true,
			nodim: true,
			cellNF: true,
			cellText: false,
			cellHTML: false,
			cellFormula: false,
			cellStyles: true
		});
	} catch (error) {
		// Whatever the reader stumbles over is in the file; its own words mean nothing to a school office.
		throw new Stumbled(codeOf(String(error)));
	}
}

function codeOf(words: string): string {
	if (/password|encrypt/i.test(words)) return 'password-protected';
	return /find Workbook stream/i.test(words) ? 'unknown' : 'workbook-damaged';
}

function gridOf(sheet: WorkSheet, date1904: boolean): Grid {
	const grid = new Grid();
	const rows = (sheet['!data'] ?? []) as (Cell | undefined)[][];
	rows.forEach((cells, row) =>
		cells?.forEach((cell, column) => {
			if (cell) put(grid, row, column, cell, date1904);
		})
	);
	for (const range of sheet['!merges'] ?? [])
		if (range.e.r > range.s.r) grid.notes.merged(utils.encode_range(range));
	sheet['!rows']?.forEach((row, at) => row?.hidden && grid.notes.hiddenRows(at, at));
	sheet['!cols']?.forEach((column, at) => column?.hidden && grid.notes.hiddenColumns(at, at));
	return grid;
}

function put(grid: Grid, row: number, column: number, cell: Cell, date1904: boolean): void {
	if (cell.t === 'e') return grid.putError(row, column, ERRORS[cell.v as number] ?? 'an error');
	const text = cellText(cell, date1904);
	grid.put(row, column, text);
	if (text && isPercentage(cell)) grid.notes.percentage(row, column);
}

const ERRORS: Record<number, string> = {
	0x00: '#NULL!',
	0x07: '#DIV/0!',
	0x0f: '#VALUE!',
	0x17: '#REF!',
	0x1d: '#NAME?',
	0x24: '#NUM!',
	0x2a: '#N/A'
};

import { closeSync, openSync, writeSync } from 'node:fs';
import { cellText, type Cell } from '#lib/sheets/cell-text.ts';
import type { ReadProblem } from '../unreadable.ts';
import { CAPS } from './caps.ts';
import type { ParsedSheet } from './parse.ts';
import { SheetNotes } from './sheet-notes.ts';

/** A sheet written as text. */
export interface WrittenSheet {
	name: string;
	/** The most regular CSV there is: UTF-8, commas, every cell in quotes, row 1 and column A first. */
	path: string;
	rows: number;
	width: number;
	/** What to know of how its cells were read, in sentences. */
	notes: string[];
}

const ROWS_A_TIME = 2000;

/** No sheet reaches further; an address that does is made up. */
const EXCEL = { rows: 1_048_576, columns: 16_384 };

/**
 * Takes a parsed sheet and where to; writes its cells as text, with empty rows and columns at the end
 * left off, or gives why that can’t be done.
 */
export function writeSheet(
	{ name, rows, merged }: ParsedSheet,
	date1904: boolean,
	path: string
): WrittenSheet | ReadProblem {
	const notes = new SheetNotes();
	if (rows.length > EXCEL.rows || rows.some((cells) => (cells?.length ?? 0) > EXCEL.columns))
		return { code: 'workbook-damaged' };
	const { height, width } = extent(rows, date1904);
	if (height * width > CAPS.cells) return { code: 'workbook-too-large' };
	const file = openSync(path, 'w', 0o600);
	try {
		for (let from = 0; from < height; from += ROWS_A_TIME) {
			const lines = [];
			for (let row = from; row < Math.min(height, from + ROWS_A_TIME); row += 1)
				lines.push(line(rows[row], row, { width, date1904, notes }));
			writeSync(file, lines.join(''));
		}
	} finally {
		closeSync(file);
	}
	return { name, path, rows: height, width, notes: notes.said(merged) };
}

// Goes by the cells that hold something, whatever size the sheet states.
function extent(rows: ParsedSheet['rows'], date1904: boolean) {
	let [height, width] = [0, 0];
	rows.forEach((cells, row) => {
		const last = cells?.findLastIndex((cell) => cell && holds(cell, date1904)) ?? -1;
		if (last < 0) return;
		height = row + 1;
		width = Math.max(width, last + 1);
	});
	return { height, width };
}

function holds(cell: Cell, date1904: boolean): boolean {
	return cell.t === 'e' || cellText(cell, date1904).trim() !== '';
}

function line(
	cells: (Cell | undefined)[] | undefined,
	row: number,
	{ width, date1904, notes }: { width: number; date1904: boolean; notes: SheetNotes }
): string {
	const texts = [];
	for (let column = 0; column < width; column += 1) {
		const cell = cells?.[column];
		if (cell) notes.see(cell, row, column);
		texts.push(cell ? `"${cellText(cell, date1904).replaceAll('"', '""')}"` : '""');
	}
	return `${texts.join(',')}\n`;
}

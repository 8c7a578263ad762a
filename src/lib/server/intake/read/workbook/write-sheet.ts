import { closeSync, openSync, writeSync } from 'node:fs';
import { CAPS } from './caps.ts';
import type { Grid } from './grid.ts';
import { Stumbled } from './stumbled.ts';

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

/**
 * Takes a sheet and where to; writes its cells, with empty rows and columns at the end left off.
 * Stumbles where gaps make it larger than any sheet that people keep.
 */
export function writeSheet(name: string, grid: Grid, path: string): WrittenSheet {
	const { height, width } = grid;
	if (height * width > CAPS.cells) throw new Stumbled('workbook-too-large');
	const file = openSync(path, 'w', 0o600);
	try {
		for (let from = 0; from < height; from += ROWS_A_TIME) {
			let lines = '';
			for (let row = from; row < Math.min(height, from + ROWS_A_TIME); row += 1)
				lines += line(grid.rows[row], width);
			writeSync(file, lines);
		}
	} finally {
		closeSync(file);
	}
	return { name, path, rows: height, width, notes: grid.notes.said(height, width) };
}

function line(cells: string[] | undefined, width: number): string {
	let text = '';
	for (let column = 0; column < width; column += 1) {
		const cell = cells?.[column] ?? '';
		text += `${column ? ',' : ''}"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`;
	}
	return `${text}\n`;
}
